/**
 */
package org.tongbao.model.incident;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Extra</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A member of the exchange format kept verbatim.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.tongbao.model.incident.Extra#getKey <em>Key</em>}</li>
 *   <li>{@link org.tongbao.model.incident.Extra#getJson <em>Json</em>}</li>
 * </ul>
 *
 * @see org.tongbao.model.incident.IncidentPackage#getExtra()
 * @model
 * @generated
 */
public interface Extra extends EObject {
	/**
	 * Returns the value of the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Key</em>' attribute.
	 * @see #setKey(String)
	 * @see org.tongbao.model.incident.IncidentPackage#getExtra_Key()
	 * @model
	 * @generated
	 */
	String getKey();

	/**
	 * Sets the value of the '{@link org.tongbao.model.incident.Extra#getKey <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key</em>' attribute.
	 * @see #getKey()
	 * @generated
	 */
	void setKey(String value);

	/**
	 * Returns the value of the '<em><b>Json</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Json</em>' attribute.
	 * @see #setJson(String)
	 * @see org.tongbao.model.incident.IncidentPackage#getExtra_Json()
	 * @model
	 * @generated
	 */
	String getJson();

	/**
	 * Sets the value of the '{@link org.tongbao.model.incident.Extra#getJson <em>Json</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Json</em>' attribute.
	 * @see #getJson()
	 * @generated
	 */
	void setJson(String value);

} // Extra

/**
 */
package org.tongbao.model.incident;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Detail</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One further fact of an event; exactly one of text, number and flag is set.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.tongbao.model.incident.Detail#getKey <em>Key</em>}</li>
 *   <li>{@link org.tongbao.model.incident.Detail#getText <em>Text</em>}</li>
 *   <li>{@link org.tongbao.model.incident.Detail#getNumber <em>Number</em>}</li>
 *   <li>{@link org.tongbao.model.incident.Detail#getFlag <em>Flag</em>}</li>
 * </ul>
 *
 * @see org.tongbao.model.incident.IncidentPackage#getDetail()
 * @model
 * @generated
 */
public interface Detail extends EObject {
	/**
	 * Returns the value of the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Key</em>' attribute.
	 * @see #setKey(String)
	 * @see org.tongbao.model.incident.IncidentPackage#getDetail_Key()
	 * @model
	 * @generated
	 */
	String getKey();

	/**
	 * Sets the value of the '{@link org.tongbao.model.incident.Detail#getKey <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key</em>' attribute.
	 * @see #getKey()
	 * @generated
	 */
	void setKey(String value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.tongbao.model.incident.IncidentPackage#getDetail_Text()
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.tongbao.model.incident.Detail#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(Long)
	 * @see org.tongbao.model.incident.IncidentPackage#getDetail_Number()
	 * @model
	 * @generated
	 */
	Long getNumber();

	/**
	 * Sets the value of the '{@link org.tongbao.model.incident.Detail#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(Long value);

	/**
	 * Returns the value of the '<em><b>Flag</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Flag</em>' attribute.
	 * @see #setFlag(Boolean)
	 * @see org.tongbao.model.incident.IncidentPackage#getDetail_Flag()
	 * @model
	 * @generated
	 */
	Boolean getFlag();

	/**
	 * Sets the value of the '{@link org.tongbao.model.incident.Detail#getFlag <em>Flag</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Flag</em>' attribute.
	 * @see #getFlag()
	 * @generated
	 */
	void setFlag(Boolean value);

} // Detail

/**
 */
package org.tongbao.model.rules;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Circumstance</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A state that begins and ends with events, such as an outage.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.tongbao.model.rules.Circumstance#getId <em>Id</em>}</li>
 *   <li>{@link org.tongbao.model.rules.Circumstance#getBegins <em>Begins</em>}</li>
 *   <li>{@link org.tongbao.model.rules.Circumstance#getEnds <em>Ends</em>}</li>
 * </ul>
 *
 * @see org.tongbao.model.rules.RulesPackage#getCircumstance()
 * @model
 * @generated
 */
public interface Circumstance extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.tongbao.model.rules.RulesPackage#getCircumstance_Id()
	 * @model
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.Circumstance#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Begins</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Event type.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Begins</em>' attribute.
	 * @see #setBegins(String)
	 * @see org.tongbao.model.rules.RulesPackage#getCircumstance_Begins()
	 * @model
	 * @generated
	 */
	String getBegins();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.Circumstance#getBegins <em>Begins</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Begins</em>' attribute.
	 * @see #getBegins()
	 * @generated
	 */
	void setBegins(String value);

	/**
	 * Returns the value of the '<em><b>Ends</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Event type.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ends</em>' attribute.
	 * @see #setEnds(String)
	 * @see org.tongbao.model.rules.RulesPackage#getCircumstance_Ends()
	 * @model
	 * @generated
	 */
	String getEnds();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.Circumstance#getEnds <em>Ends</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ends</em>' attribute.
	 * @see #getEnds()
	 * @generated
	 */
	void setEnds(String value);

} // Circumstance

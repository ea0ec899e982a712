/**
 */
package org.tongbao.model.rules;

import java.time.OffsetDateTime;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Vector Fact</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An event of the case.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.tongbao.model.rules.VectorFact#getType <em>Type</em>}</li>
 *   <li>{@link org.tongbao.model.rules.VectorFact#getAt <em>At</em>}</li>
 *   <li>{@link org.tongbao.model.rules.VectorFact#getDetails <em>Details</em>}</li>
 * </ul>
 *
 * @see org.tongbao.model.rules.RulesPackage#getVectorFact()
 * @model
 * @generated
 */
public interface VectorFact extends EObject {
	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see #setType(String)
	 * @see org.tongbao.model.rules.RulesPackage#getVectorFact_Type()
	 * @model
	 * @generated
	 */
	String getType();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.VectorFact#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see #getType()
	 * @generated
	 */
	void setType(String value);

	/**
	 * Returns the value of the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>At</em>' attribute.
	 * @see #setAt(OffsetDateTime)
	 * @see org.tongbao.model.rules.RulesPackage#getVectorFact_At()
	 * @model dataType="org.tongbao.model.rules.Moment"
	 * @generated
	 */
	OffsetDateTime getAt();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.VectorFact#getAt <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>At</em>' attribute.
	 * @see #getAt()
	 * @generated
	 */
	void setAt(OffsetDateTime value);

	/**
	 * Returns the value of the '<em><b>Details</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * key=value; digits are a number, true and false a flag.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Details</em>' attribute list.
	 * @see org.tongbao.model.rules.RulesPackage#getVectorFact_Details()
	 * @model
	 * @generated
	 */
	List<String> getDetails();

} // VectorFact

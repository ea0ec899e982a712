/**
 */
package org.tongbao.model.rules;

import java.time.OffsetDateTime;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Vector Judgement</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A judgement of the case.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.tongbao.model.rules.VectorJudgement#getAt <em>At</em>}</li>
 *   <li>{@link org.tongbao.model.rules.VectorJudgement#getRatings <em>Ratings</em>}</li>
 *   <li>{@link org.tongbao.model.rules.VectorJudgement#getReason <em>Reason</em>}</li>
 * </ul>
 *
 * @see org.tongbao.model.rules.RulesPackage#getVectorJudgement()
 * @model
 * @generated
 */
public interface VectorJudgement extends EObject {
	/**
	 * Returns the value of the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>At</em>' attribute.
	 * @see #setAt(OffsetDateTime)
	 * @see org.tongbao.model.rules.RulesPackage#getVectorJudgement_At()
	 * @model dataType="org.tongbao.model.rules.Moment"
	 * @generated
	 */
	OffsetDateTime getAt();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.VectorJudgement#getAt <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>At</em>' attribute.
	 * @see #getAt()
	 * @generated
	 */
	void setAt(OffsetDateTime value);

	/**
	 * Returns the value of the '<em><b>Ratings</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * dimension=level or dimension=option
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ratings</em>' attribute list.
	 * @see org.tongbao.model.rules.RulesPackage#getVectorJudgement_Ratings()
	 * @model
	 * @generated
	 */
	List<String> getRatings();

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.tongbao.model.rules.RulesPackage#getVectorJudgement_Reason()
	 * @model
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.VectorJudgement#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

} // VectorJudgement

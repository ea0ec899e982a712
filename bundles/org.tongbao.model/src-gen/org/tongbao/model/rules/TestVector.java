/**
 */
package org.tongbao.model.rules;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Test Vector</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A case with what the pack must say about it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.tongbao.model.rules.TestVector#getId <em>Id</em>}</li>
 *   <li>{@link org.tongbao.model.rules.TestVector#getTitle <em>Title</em>}</li>
 *   <li>{@link org.tongbao.model.rules.TestVector#getFacts <em>Facts</em>}</li>
 *   <li>{@link org.tongbao.model.rules.TestVector#getJudgements <em>Judgements</em>}</li>
 *   <li>{@link org.tongbao.model.rules.TestVector#getAnswers <em>Answers</em>}</li>
 *   <li>{@link org.tongbao.model.rules.TestVector#getExpects <em>Expects</em>}</li>
 * </ul>
 *
 * @see org.tongbao.model.rules.RulesPackage#getTestVector()
 * @model
 * @generated
 */
public interface TestVector extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.tongbao.model.rules.RulesPackage#getTestVector_Id()
	 * @model
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.TestVector#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.tongbao.model.rules.RulesPackage#getTestVector_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.TestVector#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Facts</b></em>' containment reference list.
	 * The list contents are of type {@link org.tongbao.model.rules.VectorFact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Facts</em>' containment reference list.
	 * @see org.tongbao.model.rules.RulesPackage#getTestVector_Facts()
	 * @model containment="true"
	 * @generated
	 */
	List<VectorFact> getFacts();

	/**
	 * Returns the value of the '<em><b>Judgements</b></em>' containment reference list.
	 * The list contents are of type {@link org.tongbao.model.rules.VectorJudgement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Judgements</em>' containment reference list.
	 * @see org.tongbao.model.rules.RulesPackage#getTestVector_Judgements()
	 * @model containment="true"
	 * @generated
	 */
	List<VectorJudgement> getJudgements();

	/**
	 * Returns the value of the '<em><b>Answers</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * field=option
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Answers</em>' attribute list.
	 * @see org.tongbao.model.rules.RulesPackage#getTestVector_Answers()
	 * @model
	 * @generated
	 */
	List<String> getAnswers();

	/**
	 * Returns the value of the '<em><b>Expects</b></em>' containment reference list.
	 * The list contents are of type {@link org.tongbao.model.rules.Expectation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Expects</em>' containment reference list.
	 * @see org.tongbao.model.rules.RulesPackage#getTestVector_Expects()
	 * @model containment="true"
	 * @generated
	 */
	List<Expectation> getExpects();

} // TestVector

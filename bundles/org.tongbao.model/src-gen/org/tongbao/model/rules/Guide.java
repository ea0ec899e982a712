/**
 */
package org.tongbao.model.rules;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Guide</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Plain questions of a dimension and the decision table behind its texts. It proposes; the text chosen is what counts.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.tongbao.model.rules.Guide#getCitation <em>Citation</em>}</li>
 *   <li>{@link org.tongbao.model.rules.Guide#getQuestions <em>Questions</em>}</li>
 *   <li>{@link org.tongbao.model.rules.Guide#getRows <em>Rows</em>}</li>
 * </ul>
 *
 * @see org.tongbao.model.rules.RulesPackage#getGuide()
 * @model
 * @generated
 */
public interface Guide extends EObject {
	/**
	 * Returns the value of the '<em><b>Citation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Citation</em>' attribute.
	 * @see #setCitation(String)
	 * @see org.tongbao.model.rules.RulesPackage#getGuide_Citation()
	 * @model
	 * @generated
	 */
	String getCitation();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.Guide#getCitation <em>Citation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Citation</em>' attribute.
	 * @see #getCitation()
	 * @generated
	 */
	void setCitation(String value);

	/**
	 * Returns the value of the '<em><b>Questions</b></em>' containment reference list.
	 * The list contents are of type {@link org.tongbao.model.rules.GuideQuestion}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In the order of asking; one is asked only while the answers before it leave the level open.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Questions</em>' containment reference list.
	 * @see org.tongbao.model.rules.RulesPackage#getGuide_Questions()
	 * @model containment="true"
	 * @generated
	 */
	List<GuideQuestion> getQuestions();

	/**
	 * Returns the value of the '<em><b>Rows</b></em>' containment reference list.
	 * The list contents are of type {@link org.tongbao.model.rules.GuideRow}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Every way through the questions meets rows of exactly one level.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rows</em>' containment reference list.
	 * @see org.tongbao.model.rules.RulesPackage#getGuide_Rows()
	 * @model containment="true"
	 * @generated
	 */
	List<GuideRow> getRows();

} // Guide

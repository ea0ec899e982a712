/**
 */
package org.tongbao.model.rules;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Severity Scale</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The dimensions of the impact; the level is the worst of them.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.tongbao.model.rules.SeverityScale#getId <em>Id</em>}</li>
 *   <li>{@link org.tongbao.model.rules.SeverityScale#getCitation <em>Citation</em>}</li>
 *   <li>{@link org.tongbao.model.rules.SeverityScale#getDimensions <em>Dimensions</em>}</li>
 *   <li>{@link org.tongbao.model.rules.SeverityScale#getWords <em>Words</em>}</li>
 *   <li>{@link org.tongbao.model.rules.SeverityScale#getWordsEn <em>Words En</em>}</li>
 *   <li>{@link org.tongbao.model.rules.SeverityScale#getGrades <em>Grades</em>}</li>
 * </ul>
 *
 * @see org.tongbao.model.rules.RulesPackage#getSeverityScale()
 * @model
 * @generated
 */
public interface SeverityScale extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.tongbao.model.rules.RulesPackage#getSeverityScale_Id()
	 * @model
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.SeverityScale#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Citation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Citation</em>' attribute.
	 * @see #setCitation(String)
	 * @see org.tongbao.model.rules.RulesPackage#getSeverityScale_Citation()
	 * @model
	 * @generated
	 */
	String getCitation();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.SeverityScale#getCitation <em>Citation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Citation</em>' attribute.
	 * @see #getCitation()
	 * @generated
	 */
	void setCitation(String value);

	/**
	 * Returns the value of the '<em><b>Dimensions</b></em>' containment reference list.
	 * The list contents are of type {@link org.tongbao.model.rules.Dimension}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Dimensions</em>' containment reference list.
	 * @see org.tongbao.model.rules.RulesPackage#getSeverityScale_Dimensions()
	 * @model containment="true"
	 * @generated
	 */
	List<Dimension> getDimensions();

	/**
	 * Returns the value of the '<em><b>Words</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How a level is named to people, with {0} for its code, where the number alone would mislead.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Words</em>' attribute.
	 * @see #setWords(String)
	 * @see org.tongbao.model.rules.RulesPackage#getSeverityScale_Words()
	 * @model
	 * @generated
	 */
	String getWords();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.SeverityScale#getWords <em>Words</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Words</em>' attribute.
	 * @see #getWords()
	 * @generated
	 */
	void setWords(String value);

	/**
	 * Returns the value of the '<em><b>Words En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The same in English.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Words En</em>' attribute.
	 * @see #setWordsEn(String)
	 * @see org.tongbao.model.rules.RulesPackage#getSeverityScale_WordsEn()
	 * @model
	 * @generated
	 */
	String getWordsEn();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.SeverityScale#getWordsEn <em>Words En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Words En</em>' attribute.
	 * @see #getWordsEn()
	 * @generated
	 */
	void setWordsEn(String value);

	/**
	 * Returns the value of the '<em><b>Grades</b></em>' containment reference list.
	 * The list contents are of type {@link org.tongbao.model.rules.Grade}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Codes of the ranks on scales whose levels are no numbers; empty: the rank itself.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Grades</em>' containment reference list.
	 * @see org.tongbao.model.rules.RulesPackage#getSeverityScale_Grades()
	 * @model containment="true"
	 * @generated
	 */
	List<Grade> getGrades();

} // SeverityScale

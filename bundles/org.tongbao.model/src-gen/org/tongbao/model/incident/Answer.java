/**
 */
package org.tongbao.model.incident;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Answer</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Answer to a field, a sub-answer or one of several choices. Unanswered when nothing is set.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.tongbao.model.incident.Answer#getId <em>Id</em>}</li>
 *   <li>{@link org.tongbao.model.incident.Answer#getText <em>Text</em>}</li>
 *   <li>{@link org.tongbao.model.incident.Answer#getNumber <em>Number</em>}</li>
 *   <li>{@link org.tongbao.model.incident.Answer#isNone <em>None</em>}</li>
 *   <li>{@link org.tongbao.model.incident.Answer#getChecked <em>Checked</em>}</li>
 *   <li>{@link org.tongbao.model.incident.Answer#getOption <em>Option</em>}</li>
 *   <li>{@link org.tongbao.model.incident.Answer#getChoices <em>Choices</em>}</li>
 *   <li>{@link org.tongbao.model.incident.Answer#getParts <em>Parts</em>}</li>
 * </ul>
 *
 * @see org.tongbao.model.incident.IncidentPackage#getAnswer()
 * @model
 * @generated
 */
public interface Answer extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Field id at the top (F2-04, 5C.remove), id of the sub-answer below it; unset within choices.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.tongbao.model.incident.IncidentPackage#getAnswer_Id()
	 * @model
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.tongbao.model.incident.Answer#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Text, ISO date, ISO date-time with offset, or list with one entry a line.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.tongbao.model.incident.IncidentPackage#getAnswer_Text()
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.tongbao.model.incident.Answer#getText <em>Text</em>}' attribute.
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
	 * <!-- begin-model-doc -->
	 * Count or percentage.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(Long)
	 * @see org.tongbao.model.incident.IncidentPackage#getAnswer_Number()
	 * @model
	 * @generated
	 */
	Long getNumber();

	/**
	 * Sets the value of the '{@link org.tongbao.model.incident.Answer#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(Long value);

	/**
	 * Returns the value of the '<em><b>None</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The explicit answer 「無」.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>None</em>' attribute.
	 * @see #setNone(boolean)
	 * @see org.tongbao.model.incident.IncidentPackage#getAnswer_None()
	 * @model
	 * @generated
	 */
	boolean isNone();

	/**
	 * Sets the value of the '{@link org.tongbao.model.incident.Answer#isNone <em>None</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>None</em>' attribute.
	 * @see #isNone()
	 * @generated
	 */
	void setNone(boolean value);

	/**
	 * Returns the value of the '<em><b>Checked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ticked or not ticked, for check items.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Checked</em>' attribute.
	 * @see #setChecked(Boolean)
	 * @see org.tongbao.model.incident.IncidentPackage#getAnswer_Checked()
	 * @model
	 * @generated
	 */
	Boolean getChecked();

	/**
	 * Sets the value of the '{@link org.tongbao.model.incident.Answer#getChecked <em>Checked</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Checked</em>' attribute.
	 * @see #getChecked()
	 * @generated
	 */
	void setChecked(Boolean value);

	/**
	 * Returns the value of the '<em><b>Option</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the chosen option of a single choice, or of the option that this choice stands for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Option</em>' attribute.
	 * @see #setOption(String)
	 * @see org.tongbao.model.incident.IncidentPackage#getAnswer_Option()
	 * @model
	 * @generated
	 */
	String getOption();

	/**
	 * Sets the value of the '{@link org.tongbao.model.incident.Answer#getOption <em>Option</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Option</em>' attribute.
	 * @see #getOption()
	 * @generated
	 */
	void setOption(String value);

	/**
	 * Returns the value of the '<em><b>Choices</b></em>' containment reference list.
	 * The list contents are of type {@link org.tongbao.model.incident.Answer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The chosen options of a multiple choice, each with option set.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Choices</em>' containment reference list.
	 * @see org.tongbao.model.incident.IncidentPackage#getAnswer_Choices()
	 * @model containment="true"
	 * @generated
	 */
	List<Answer> getChoices();

	/**
	 * Returns the value of the '<em><b>Parts</b></em>' containment reference list.
	 * The list contents are of type {@link org.tongbao.model.incident.Answer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sub-answers, each with id set.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parts</em>' containment reference list.
	 * @see org.tongbao.model.incident.IncidentPackage#getAnswer_Parts()
	 * @model containment="true"
	 * @generated
	 */
	List<Answer> getParts();

} // Answer

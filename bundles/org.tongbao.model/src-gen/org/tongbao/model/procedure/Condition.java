/**
 */
package org.tongbao.model.procedure;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Condition</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Facts. Holds when everything it states holds; what it leaves out is not asked for.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.tongbao.model.procedure.Condition#getEvents <em>Events</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.Condition#getDetail <em>Detail</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.Condition#getAfter <em>After</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.Condition#getLevels <em>Levels</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.Condition#getAtLevels <em>At Levels</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.Condition#getField <em>Field</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.Condition#getOptions <em>Options</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.Condition#getChecklist <em>Checklist</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.Condition#isNegated <em>Negated</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.Condition#getMatch <em>Match</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.Condition#getOf <em>Of</em>}</li>
 * </ul>
 *
 * @see org.tongbao.model.procedure.ProcedurePackage#getCondition()
 * @model
 * @generated
 */
public interface Condition extends EObject {
	/**
	 * Returns the value of the '<em><b>Events</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Event types any of which happened; also judged and level-changed, which follow from the judgements.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Events</em>' attribute list.
	 * @see org.tongbao.model.procedure.ProcedurePackage#getCondition_Events()
	 * @model
	 * @generated
	 */
	List<String> getEvents();

	/**
	 * Returns the value of the '<em><b>Detail</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What such an event must say, as key=value|value.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Detail</em>' attribute.
	 * @see #setDetail(String)
	 * @see org.tongbao.model.procedure.ProcedurePackage#getCondition_Detail()
	 * @model
	 * @generated
	 */
	String getDetail();

	/**
	 * Sets the value of the '{@link org.tongbao.model.procedure.Condition#getDetail <em>Detail</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Detail</em>' attribute.
	 * @see #getDetail()
	 * @generated
	 */
	void setDetail(String value);

	/**
	 * Returns the value of the '<em><b>After</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Event type that must have happened before such an event counts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>After</em>' attribute.
	 * @see #setAfter(String)
	 * @see org.tongbao.model.procedure.ProcedurePackage#getCondition_After()
	 * @model
	 * @generated
	 */
	String getAfter();

	/**
	 * Sets the value of the '{@link org.tongbao.model.procedure.Condition#getAfter <em>After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>After</em>' attribute.
	 * @see #getAfter()
	 * @generated
	 */
	void setAfter(String value);

	/**
	 * Returns the value of the '<em><b>Levels</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Codes of levels of the scale of the pack, any of which the incident has, e.g. 3 4 or A.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Levels</em>' attribute list.
	 * @see org.tongbao.model.procedure.ProcedurePackage#getCondition_Levels()
	 * @model
	 * @generated
	 */
	List<String> getLevels();

	/**
	 * Returns the value of the '<em><b>At Levels</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Codes of levels any of which the incident had when such an event happened.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>At Levels</em>' attribute list.
	 * @see org.tongbao.model.procedure.ProcedurePackage#getCondition_AtLevels()
	 * @model
	 * @generated
	 */
	List<String> getAtLevels();

	/**
	 * Returns the value of the '<em><b>Field</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of a field of the form that is answered, or of an item of a checklist that is ticked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Field</em>' attribute.
	 * @see #setField(String)
	 * @see org.tongbao.model.procedure.ProcedurePackage#getCondition_Field()
	 * @model
	 * @generated
	 */
	String getField();

	/**
	 * Sets the value of the '{@link org.tongbao.model.procedure.Condition#getField <em>Field</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Field</em>' attribute.
	 * @see #getField()
	 * @generated
	 */
	void setField(String value);

	/**
	 * Returns the value of the '<em><b>Options</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Options any of which the answer to the field has.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Options</em>' attribute list.
	 * @see org.tongbao.model.procedure.ProcedurePackage#getCondition_Options()
	 * @model
	 * @generated
	 */
	List<String> getOptions();

	/**
	 * Returns the value of the '<em><b>Checklist</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of a checklist without an open item that must be answered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Checklist</em>' attribute.
	 * @see #setChecklist(String)
	 * @see org.tongbao.model.procedure.ProcedurePackage#getCondition_Checklist()
	 * @model
	 * @generated
	 */
	String getChecklist();

	/**
	 * Sets the value of the '{@link org.tongbao.model.procedure.Condition#getChecklist <em>Checklist</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Checklist</em>' attribute.
	 * @see #getChecklist()
	 * @generated
	 */
	void setChecklist(String value);

	/**
	 * Returns the value of the '<em><b>Negated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when it holds where the rest does not.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Negated</em>' attribute.
	 * @see #setNegated(boolean)
	 * @see org.tongbao.model.procedure.ProcedurePackage#getCondition_Negated()
	 * @model
	 * @generated
	 */
	boolean isNegated();

	/**
	 * Sets the value of the '{@link org.tongbao.model.procedure.Condition#isNegated <em>Negated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Negated</em>' attribute.
	 * @see #isNegated()
	 * @generated
	 */
	void setNegated(boolean value);

	/**
	 * Returns the value of the '<em><b>Match</b></em>' attribute.
	 * The default value is <code>"all"</code>.
	 * The literals are from the enumeration {@link org.tongbao.model.procedure.Match}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Match</em>' attribute.
	 * @see org.tongbao.model.procedure.Match
	 * @see #setMatch(Match)
	 * @see org.tongbao.model.procedure.ProcedurePackage#getCondition_Match()
	 * @model default="all"
	 * @generated
	 */
	Match getMatch();

	/**
	 * Sets the value of the '{@link org.tongbao.model.procedure.Condition#getMatch <em>Match</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Match</em>' attribute.
	 * @see org.tongbao.model.procedure.Match
	 * @see #getMatch()
	 * @generated
	 */
	void setMatch(Match value);

	/**
	 * Returns the value of the '<em><b>Of</b></em>' containment reference list.
	 * The list contents are of type {@link org.tongbao.model.procedure.Condition}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Further conditions: all of them, or any.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Of</em>' containment reference list.
	 * @see org.tongbao.model.procedure.ProcedurePackage#getCondition_Of()
	 * @model containment="true"
	 * @generated
	 */
	List<Condition> getOf();

} // Condition

/**
 */
package org.tongbao.model.procedure;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

import org.tongbao.model.rules.Modality;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Step</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One step.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.tongbao.model.procedure.Step#getId <em>Id</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.Step#getKind <em>Kind</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.Step#getTitle <em>Title</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.Step#getTitleEn <em>Title En</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.Step#getLane <em>Lane</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.Step#getHelpers <em>Helpers</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.Step#getCitation <em>Citation</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.Step#getModality <em>Modality</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.Step#getPage <em>Page</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.Step#getField <em>Field</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.Step#getChecklist <em>Checklist</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.Step#getClocks <em>Clocks</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.Step#isDestructive <em>Destructive</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.Step#isFresh <em>Fresh</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.Step#getContributor <em>Contributor</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.Step#getInputs <em>Inputs</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.Step#getOutputs <em>Outputs</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.Step#getWhen <em>When</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.Step#getDone <em>Done</em>}</li>
 * </ul>
 *
 * @see org.tongbao.model.procedure.ProcedurePackage#getStep()
 * @model
 * @generated
 */
public interface Step extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * e.g. N4
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.tongbao.model.procedure.ProcedurePackage#getStep_Id()
	 * @model id="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.tongbao.model.procedure.Step#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"activity"</code>.
	 * The literals are from the enumeration {@link org.tongbao.model.procedure.StepKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.tongbao.model.procedure.StepKind
	 * @see #setKind(StepKind)
	 * @see org.tongbao.model.procedure.ProcedurePackage#getStep_Kind()
	 * @model default="activity"
	 * @generated
	 */
	StepKind getKind();

	/**
	 * Sets the value of the '{@link org.tongbao.model.procedure.Step#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.tongbao.model.procedure.StepKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(StepKind value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.tongbao.model.procedure.ProcedurePackage#getStep_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.tongbao.model.procedure.Step#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Title En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Title En</em>' attribute.
	 * @see #setTitleEn(String)
	 * @see org.tongbao.model.procedure.ProcedurePackage#getStep_TitleEn()
	 * @model
	 * @generated
	 */
	String getTitleEn();

	/**
	 * Sets the value of the '{@link org.tongbao.model.procedure.Step#getTitleEn <em>Title En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title En</em>' attribute.
	 * @see #getTitleEn()
	 * @generated
	 */
	void setTitleEn(String value);

	/**
	 * Returns the value of the '<em><b>Lane</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the lane responsible.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lane</em>' attribute.
	 * @see #setLane(String)
	 * @see org.tongbao.model.procedure.ProcedurePackage#getStep_Lane()
	 * @model
	 * @generated
	 */
	String getLane();

	/**
	 * Sets the value of the '{@link org.tongbao.model.procedure.Step#getLane <em>Lane</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lane</em>' attribute.
	 * @see #getLane()
	 * @generated
	 */
	void setLane(String value);

	/**
	 * Returns the value of the '<em><b>Helpers</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ids of further lanes that take part.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Helpers</em>' attribute list.
	 * @see org.tongbao.model.procedure.ProcedurePackage#getStep_Helpers()
	 * @model
	 * @generated
	 */
	List<String> getHelpers();

	/**
	 * Returns the value of the '<em><b>Citation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Citation</em>' attribute.
	 * @see #setCitation(String)
	 * @see org.tongbao.model.procedure.ProcedurePackage#getStep_Citation()
	 * @model
	 * @generated
	 */
	String getCitation();

	/**
	 * Sets the value of the '{@link org.tongbao.model.procedure.Step#getCitation <em>Citation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Citation</em>' attribute.
	 * @see #getCitation()
	 * @generated
	 */
	void setCitation(String value);

	/**
	 * Returns the value of the '<em><b>Modality</b></em>' attribute.
	 * The default value is <code>"must"</code>.
	 * The literals are from the enumeration {@link org.tongbao.model.rules.Modality}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Modality</em>' attribute.
	 * @see org.tongbao.model.rules.Modality
	 * @see #setModality(Modality)
	 * @see org.tongbao.model.procedure.ProcedurePackage#getStep_Modality()
	 * @model default="must"
	 * @generated
	 */
	Modality getModality();

	/**
	 * Sets the value of the '{@link org.tongbao.model.procedure.Step#getModality <em>Modality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Modality</em>' attribute.
	 * @see org.tongbao.model.rules.Modality
	 * @see #getModality()
	 * @generated
	 */
	void setModality(Modality value);

	/**
	 * Returns the value of the '<em><b>Page</b></em>' attribute.
	 * The default value is <code>"none"</code>.
	 * The literals are from the enumeration {@link org.tongbao.model.procedure.StepPage}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Page of the editor where the step is worked on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Page</em>' attribute.
	 * @see org.tongbao.model.procedure.StepPage
	 * @see #setPage(StepPage)
	 * @see org.tongbao.model.procedure.ProcedurePackage#getStep_Page()
	 * @model default="none"
	 * @generated
	 */
	StepPage getPage();

	/**
	 * Sets the value of the '{@link org.tongbao.model.procedure.Step#getPage <em>Page</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Page</em>' attribute.
	 * @see org.tongbao.model.procedure.StepPage
	 * @see #getPage()
	 * @generated
	 */
	void setPage(StepPage value);

	/**
	 * Returns the value of the '<em><b>Field</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the field of the form that it begins with.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Field</em>' attribute.
	 * @see #setField(String)
	 * @see org.tongbao.model.procedure.ProcedurePackage#getStep_Field()
	 * @model
	 * @generated
	 */
	String getField();

	/**
	 * Sets the value of the '{@link org.tongbao.model.procedure.Step#getField <em>Field</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Field</em>' attribute.
	 * @see #getField()
	 * @generated
	 */
	void setField(String value);

	/**
	 * Returns the value of the '<em><b>Checklist</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the checklist to go through.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Checklist</em>' attribute.
	 * @see #setChecklist(String)
	 * @see org.tongbao.model.procedure.ProcedurePackage#getStep_Checklist()
	 * @model
	 * @generated
	 */
	String getChecklist();

	/**
	 * Sets the value of the '{@link org.tongbao.model.procedure.Step#getChecklist <em>Checklist</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Checklist</em>' attribute.
	 * @see #getChecklist()
	 * @generated
	 */
	void setChecklist(String value);

	/**
	 * Returns the value of the '<em><b>Clocks</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ids of the clocks of the rule pack that time it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Clocks</em>' attribute list.
	 * @see org.tongbao.model.procedure.ProcedurePackage#getStep_Clocks()
	 * @model
	 * @generated
	 */
	List<String> getClocks();

	/**
	 * Returns the value of the '<em><b>Destructive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when it may destroy evidence, so that the question comes first whether evidence is preserved.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Destructive</em>' attribute.
	 * @see #setDestructive(boolean)
	 * @see org.tongbao.model.procedure.ProcedurePackage#getStep_Destructive()
	 * @model
	 * @generated
	 */
	boolean isDestructive();

	/**
	 * Sets the value of the '{@link org.tongbao.model.procedure.Step#isDestructive <em>Destructive</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Destructive</em>' attribute.
	 * @see #isDestructive()
	 * @generated
	 */
	void setDestructive(boolean value);

	/**
	 * Returns the value of the '<em><b>Fresh</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when only what happens after the step was reached completes it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fresh</em>' attribute.
	 * @see #setFresh(boolean)
	 * @see org.tongbao.model.procedure.ProcedurePackage#getStep_Fresh()
	 * @model
	 * @generated
	 */
	boolean isFresh();

	/**
	 * Sets the value of the '{@link org.tongbao.model.procedure.Step#isFresh <em>Fresh</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fresh</em>' attribute.
	 * @see #isFresh()
	 * @generated
	 */
	void setFresh(boolean value);

	/**
	 * Returns the value of the '<em><b>Contributor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who added the step to the procedure; set when a fragment is joined, never in a file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contributor</em>' attribute.
	 * @see #setContributor(String)
	 * @see org.tongbao.model.procedure.ProcedurePackage#getStep_Contributor()
	 * @model
	 * @generated
	 */
	String getContributor();

	/**
	 * Sets the value of the '{@link org.tongbao.model.procedure.Step#getContributor <em>Contributor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Contributor</em>' attribute.
	 * @see #getContributor()
	 * @generated
	 */
	void setContributor(String value);

	/**
	 * Returns the value of the '<em><b>Inputs</b></em>' containment reference list.
	 * The list contents are of type {@link org.tongbao.model.procedure.Artifact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Inputs</em>' containment reference list.
	 * @see org.tongbao.model.procedure.ProcedurePackage#getStep_Inputs()
	 * @model containment="true"
	 * @generated
	 */
	List<Artifact> getInputs();

	/**
	 * Returns the value of the '<em><b>Outputs</b></em>' containment reference list.
	 * The list contents are of type {@link org.tongbao.model.procedure.Artifact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Outputs</em>' containment reference list.
	 * @see org.tongbao.model.procedure.ProcedurePackage#getStep_Outputs()
	 * @model containment="true"
	 * @generated
	 */
	List<Artifact> getOutputs();

	/**
	 * Returns the value of the '<em><b>When</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The step is skipped where this is known not to hold; unset: it always applies.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>When</em>' containment reference.
	 * @see #setWhen(Condition)
	 * @see org.tongbao.model.procedure.ProcedurePackage#getStep_When()
	 * @model containment="true"
	 * @generated
	 */
	Condition getWhen();

	/**
	 * Sets the value of the '{@link org.tongbao.model.procedure.Step#getWhen <em>When</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>When</em>' containment reference.
	 * @see #getWhen()
	 * @generated
	 */
	void setWhen(Condition value);

	/**
	 * Returns the value of the '<em><b>Done</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Facts that complete it; unset for kinds that are complete as soon as they are reached.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Done</em>' containment reference.
	 * @see #setDone(Condition)
	 * @see org.tongbao.model.procedure.ProcedurePackage#getStep_Done()
	 * @model containment="true"
	 * @generated
	 */
	Condition getDone();

	/**
	 * Sets the value of the '{@link org.tongbao.model.procedure.Step#getDone <em>Done</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Done</em>' containment reference.
	 * @see #getDone()
	 * @generated
	 */
	void setDone(Condition value);

} // Step

/**
 */
package org.tongbao.model.procedure;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Step Graph</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Steps by lanes with what leads from one to the next.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.tongbao.model.procedure.StepGraph#getId <em>Id</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.StepGraph#getVersion <em>Version</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.StepGraph#getContract <em>Contract</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.StepGraph#getTitle <em>Title</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.StepGraph#getTitleEn <em>Title En</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.StepGraph#getLanes <em>Lanes</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.StepGraph#getSteps <em>Steps</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.StepGraph#getTransitions <em>Transitions</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.StepGraph#getChecklists <em>Checklists</em>}</li>
 * </ul>
 *
 * @see org.tongbao.model.procedure.ProcedurePackage#getStepGraph()
 * @model abstract="true"
 * @generated
 */
public interface StepGraph extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * e.g. FLOW-K
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.tongbao.model.procedure.ProcedurePackage#getStepGraph_Id()
	 * @model id="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.tongbao.model.procedure.StepGraph#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(String)
	 * @see org.tongbao.model.procedure.ProcedurePackage#getStepGraph_Version()
	 * @model
	 * @generated
	 */
	String getVersion();

	/**
	 * Sets the value of the '{@link org.tongbao.model.procedure.StepGraph#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(String value);

	/**
	 * Returns the value of the '<em><b>Contract</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Contract</em>' attribute.
	 * @see #setContract(int)
	 * @see org.tongbao.model.procedure.ProcedurePackage#getStepGraph_Contract()
	 * @model default="1"
	 * @generated
	 */
	int getContract();

	/**
	 * Sets the value of the '{@link org.tongbao.model.procedure.StepGraph#getContract <em>Contract</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Contract</em>' attribute.
	 * @see #getContract()
	 * @generated
	 */
	void setContract(int value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.tongbao.model.procedure.ProcedurePackage#getStepGraph_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.tongbao.model.procedure.StepGraph#getTitle <em>Title</em>}' attribute.
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
	 * @see org.tongbao.model.procedure.ProcedurePackage#getStepGraph_TitleEn()
	 * @model
	 * @generated
	 */
	String getTitleEn();

	/**
	 * Sets the value of the '{@link org.tongbao.model.procedure.StepGraph#getTitleEn <em>Title En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title En</em>' attribute.
	 * @see #getTitleEn()
	 * @generated
	 */
	void setTitleEn(String value);

	/**
	 * Returns the value of the '<em><b>Lanes</b></em>' containment reference list.
	 * The list contents are of type {@link org.tongbao.model.procedure.Lane}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Lanes</em>' containment reference list.
	 * @see org.tongbao.model.procedure.ProcedurePackage#getStepGraph_Lanes()
	 * @model containment="true"
	 * @generated
	 */
	List<Lane> getLanes();

	/**
	 * Returns the value of the '<em><b>Steps</b></em>' containment reference list.
	 * The list contents are of type {@link org.tongbao.model.procedure.Step}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Steps</em>' containment reference list.
	 * @see org.tongbao.model.procedure.ProcedurePackage#getStepGraph_Steps()
	 * @model containment="true"
	 * @generated
	 */
	List<Step> getSteps();

	/**
	 * Returns the value of the '<em><b>Transitions</b></em>' containment reference list.
	 * The list contents are of type {@link org.tongbao.model.procedure.Transition}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Transitions</em>' containment reference list.
	 * @see org.tongbao.model.procedure.ProcedurePackage#getStepGraph_Transitions()
	 * @model containment="true"
	 * @generated
	 */
	List<Transition> getTransitions();

	/**
	 * Returns the value of the '<em><b>Checklists</b></em>' containment reference list.
	 * The list contents are of type {@link org.tongbao.model.procedure.Checklist}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Checklists</em>' containment reference list.
	 * @see org.tongbao.model.procedure.ProcedurePackage#getStepGraph_Checklists()
	 * @model containment="true"
	 * @generated
	 */
	List<Checklist> getChecklists();

} // StepGraph

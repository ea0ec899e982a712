/**
 */
package org.tongbao.model.procedure;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Transition</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What leads from a step to the next.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.tongbao.model.procedure.Transition#getId <em>Id</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.Transition#getSource <em>Source</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.Transition#getTarget <em>Target</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.Transition#getLabel <em>Label</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.Transition#getLabelEn <em>Label En</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.Transition#isLoop <em>Loop</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.Transition#isEarly <em>Early</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.Transition#getWhen <em>When</em>}</li>
 * </ul>
 *
 * @see org.tongbao.model.procedure.ProcedurePackage#getTransition()
 * @model
 * @generated
 */
public interface Transition extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.tongbao.model.procedure.ProcedurePackage#getTransition_Id()
	 * @model id="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.tongbao.model.procedure.Transition#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of a step.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.tongbao.model.procedure.ProcedurePackage#getTransition_Source()
	 * @model
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.tongbao.model.procedure.Transition#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of a step.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target</em>' attribute.
	 * @see #setTarget(String)
	 * @see org.tongbao.model.procedure.ProcedurePackage#getTransition_Target()
	 * @model
	 * @generated
	 */
	String getTarget();

	/**
	 * Sets the value of the '{@link org.tongbao.model.procedure.Transition#getTarget <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' attribute.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(String value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Words of the condition.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.tongbao.model.procedure.ProcedurePackage#getTransition_Label()
	 * @model
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.tongbao.model.procedure.Transition#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Label En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Label En</em>' attribute.
	 * @see #setLabelEn(String)
	 * @see org.tongbao.model.procedure.ProcedurePackage#getTransition_LabelEn()
	 * @model
	 * @generated
	 */
	String getLabelEn();

	/**
	 * Sets the value of the '{@link org.tongbao.model.procedure.Transition#getLabelEn <em>Label En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label En</em>' attribute.
	 * @see #getLabelEn()
	 * @generated
	 */
	void setLabelEn(String value);

	/**
	 * Returns the value of the '<em><b>Loop</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Leads back: each time an event of its condition happens, the steps from the target to the source are to be done again.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Loop</em>' attribute.
	 * @see #setLoop(boolean)
	 * @see org.tongbao.model.procedure.ProcedurePackage#getTransition_Loop()
	 * @model
	 * @generated
	 */
	boolean isLoop();

	/**
	 * Sets the value of the '{@link org.tongbao.model.procedure.Transition#isLoop <em>Loop</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Loop</em>' attribute.
	 * @see #isLoop()
	 * @generated
	 */
	void setLoop(boolean value);

	/**
	 * Returns the value of the '<em><b>Early</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Open as soon as the source is reached, not only when it is complete.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Early</em>' attribute.
	 * @see #setEarly(boolean)
	 * @see org.tongbao.model.procedure.ProcedurePackage#getTransition_Early()
	 * @model
	 * @generated
	 */
	boolean isEarly();

	/**
	 * Sets the value of the '{@link org.tongbao.model.procedure.Transition#isEarly <em>Early</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Early</em>' attribute.
	 * @see #isEarly()
	 * @generated
	 */
	void setEarly(boolean value);

	/**
	 * Returns the value of the '<em><b>When</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unset on a decision: the way when no other is open.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>When</em>' containment reference.
	 * @see #setWhen(Condition)
	 * @see org.tongbao.model.procedure.ProcedurePackage#getTransition_When()
	 * @model containment="true"
	 * @generated
	 */
	Condition getWhen();

	/**
	 * Sets the value of the '{@link org.tongbao.model.procedure.Transition#getWhen <em>When</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>When</em>' containment reference.
	 * @see #getWhen()
	 * @generated
	 */
	void setWhen(Condition value);

} // Transition

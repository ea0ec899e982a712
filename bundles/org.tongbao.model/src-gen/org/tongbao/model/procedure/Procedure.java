/**
 */
package org.tongbao.model.procedure;

import java.util.List;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Procedure</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What is done about an incident, step by step. Where an incident stands follows from its facts and is never stored here.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.tongbao.model.procedure.Procedure#getCitation <em>Citation</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.Procedure#getSource <em>Source</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.Procedure#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.Procedure#getStops <em>Stops</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.Procedure#getResumes <em>Resumes</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.Procedure#getRevision <em>Revision</em>}</li>
 * </ul>
 *
 * @see org.tongbao.model.procedure.ProcedurePackage#getProcedure()
 * @model
 * @generated
 */
public interface Procedure extends StepGraph {
	/**
	 * Returns the value of the '<em><b>Citation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Citation</em>' attribute.
	 * @see #setCitation(String)
	 * @see org.tongbao.model.procedure.ProcedurePackage#getProcedure_Citation()
	 * @model
	 * @generated
	 */
	String getCitation();

	/**
	 * Sets the value of the '{@link org.tongbao.model.procedure.Procedure#getCitation <em>Citation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Citation</em>' attribute.
	 * @see #getCitation()
	 * @generated
	 */
	void setCitation(String value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The document the procedure is drawn from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.tongbao.model.procedure.ProcedurePackage#getProcedure_Source()
	 * @model
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.tongbao.model.procedure.Procedure#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Event types any of which answers, before a destructive step, whether evidence is preserved.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence</em>' attribute list.
	 * @see org.tongbao.model.procedure.ProcedurePackage#getProcedure_Evidence()
	 * @model
	 * @generated
	 */
	List<String> getEvidence();

	/**
	 * Returns the value of the '<em><b>Stops</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Event types after which nothing more is asked for, e.g. voided.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stops</em>' attribute list.
	 * @see org.tongbao.model.procedure.ProcedurePackage#getProcedure_Stops()
	 * @model
	 * @generated
	 */
	List<String> getStops();

	/**
	 * Returns the value of the '<em><b>Resumes</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Event types that take such an end back, e.g. reopened.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Resumes</em>' attribute list.
	 * @see org.tongbao.model.procedure.ProcedurePackage#getProcedure_Resumes()
	 * @model
	 * @generated
	 */
	List<String> getResumes();

	/**
	 * Returns the value of the '<em><b>Revision</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What makes it a version of an agency's own; unset where it is as it was published.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Revision</em>' containment reference.
	 * @see #setRevision(Revision)
	 * @see org.tongbao.model.procedure.ProcedurePackage#getProcedure_Revision()
	 * @model containment="true"
	 * @generated
	 */
	Revision getRevision();

	/**
	 * Sets the value of the '{@link org.tongbao.model.procedure.Procedure#getRevision <em>Revision</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Revision</em>' containment reference.
	 * @see #getRevision()
	 * @generated
	 */
	void setRevision(Revision value);

} // Procedure

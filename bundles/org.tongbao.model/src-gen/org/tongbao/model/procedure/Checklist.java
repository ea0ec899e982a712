/**
 */
package org.tongbao.model.procedure;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Checklist</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Points to go through. Ticks are answers of the incident under the ids of the items.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.tongbao.model.procedure.Checklist#getId <em>Id</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.Checklist#getTitle <em>Title</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.Checklist#getTitleEn <em>Title En</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.Checklist#getCitation <em>Citation</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.Checklist#getPhase <em>Phase</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.Checklist#getPhaseEn <em>Phase En</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.Checklist#getContributor <em>Contributor</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.Checklist#getItems <em>Items</em>}</li>
 * </ul>
 *
 * @see org.tongbao.model.procedure.ProcedurePackage#getChecklist()
 * @model
 * @generated
 */
public interface Checklist extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.tongbao.model.procedure.ProcedurePackage#getChecklist_Id()
	 * @model id="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.tongbao.model.procedure.Checklist#getId <em>Id</em>}' attribute.
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
	 * @see org.tongbao.model.procedure.ProcedurePackage#getChecklist_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.tongbao.model.procedure.Checklist#getTitle <em>Title</em>}' attribute.
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
	 * @see org.tongbao.model.procedure.ProcedurePackage#getChecklist_TitleEn()
	 * @model
	 * @generated
	 */
	String getTitleEn();

	/**
	 * Sets the value of the '{@link org.tongbao.model.procedure.Checklist#getTitleEn <em>Title En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title En</em>' attribute.
	 * @see #getTitleEn()
	 * @generated
	 */
	void setTitleEn(String value);

	/**
	 * Returns the value of the '<em><b>Citation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Citation</em>' attribute.
	 * @see #setCitation(String)
	 * @see org.tongbao.model.procedure.ProcedurePackage#getChecklist_Citation()
	 * @model
	 * @generated
	 */
	String getCitation();

	/**
	 * Sets the value of the '{@link org.tongbao.model.procedure.Checklist#getCitation <em>Citation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Citation</em>' attribute.
	 * @see #getCitation()
	 * @generated
	 */
	void setCitation(String value);

	/**
	 * Returns the value of the '<em><b>Phase</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Words of the phase it belongs to; unset when it stands through all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Phase</em>' attribute.
	 * @see #setPhase(String)
	 * @see org.tongbao.model.procedure.ProcedurePackage#getChecklist_Phase()
	 * @model
	 * @generated
	 */
	String getPhase();

	/**
	 * Sets the value of the '{@link org.tongbao.model.procedure.Checklist#getPhase <em>Phase</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Phase</em>' attribute.
	 * @see #getPhase()
	 * @generated
	 */
	void setPhase(String value);

	/**
	 * Returns the value of the '<em><b>Phase En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Phase En</em>' attribute.
	 * @see #setPhaseEn(String)
	 * @see org.tongbao.model.procedure.ProcedurePackage#getChecklist_PhaseEn()
	 * @model
	 * @generated
	 */
	String getPhaseEn();

	/**
	 * Sets the value of the '{@link org.tongbao.model.procedure.Checklist#getPhaseEn <em>Phase En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Phase En</em>' attribute.
	 * @see #getPhaseEn()
	 * @generated
	 */
	void setPhaseEn(String value);

	/**
	 * Returns the value of the '<em><b>Contributor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who added it; set when a fragment is joined, never in a file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contributor</em>' attribute.
	 * @see #setContributor(String)
	 * @see org.tongbao.model.procedure.ProcedurePackage#getChecklist_Contributor()
	 * @model
	 * @generated
	 */
	String getContributor();

	/**
	 * Sets the value of the '{@link org.tongbao.model.procedure.Checklist#getContributor <em>Contributor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Contributor</em>' attribute.
	 * @see #getContributor()
	 * @generated
	 */
	void setContributor(String value);

	/**
	 * Returns the value of the '<em><b>Items</b></em>' containment reference list.
	 * The list contents are of type {@link org.tongbao.model.procedure.ChecklistItem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Items</em>' containment reference list.
	 * @see org.tongbao.model.procedure.ProcedurePackage#getChecklist_Items()
	 * @model containment="true"
	 * @generated
	 */
	List<ChecklistItem> getItems();

} // Checklist

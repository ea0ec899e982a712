/**
 */
package org.tongbao.model.procedure;

import org.eclipse.emf.ecore.EObject;

import org.tongbao.model.rules.Modality;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Checklist Item</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One point of a checklist.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.tongbao.model.procedure.ChecklistItem#getId <em>Id</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.ChecklistItem#getText <em>Text</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.ChecklistItem#getTextEn <em>Text En</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.ChecklistItem#getCitation <em>Citation</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.ChecklistItem#getModality <em>Modality</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.ChecklistItem#isDestructive <em>Destructive</em>}</li>
 * </ul>
 *
 * @see org.tongbao.model.procedure.ProcedurePackage#getChecklistItem()
 * @model
 * @generated
 */
public interface ChecklistItem extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the answer; begins with the id of the checklist and a dot.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.tongbao.model.procedure.ProcedurePackage#getChecklistItem_Id()
	 * @model id="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.tongbao.model.procedure.ChecklistItem#getId <em>Id</em>}' attribute.
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
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.tongbao.model.procedure.ProcedurePackage#getChecklistItem_Text()
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.tongbao.model.procedure.ChecklistItem#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Text En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text En</em>' attribute.
	 * @see #setTextEn(String)
	 * @see org.tongbao.model.procedure.ProcedurePackage#getChecklistItem_TextEn()
	 * @model
	 * @generated
	 */
	String getTextEn();

	/**
	 * Sets the value of the '{@link org.tongbao.model.procedure.ChecklistItem#getTextEn <em>Text En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text En</em>' attribute.
	 * @see #getTextEn()
	 * @generated
	 */
	void setTextEn(String value);

	/**
	 * Returns the value of the '<em><b>Citation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Citation</em>' attribute.
	 * @see #setCitation(String)
	 * @see org.tongbao.model.procedure.ProcedurePackage#getChecklistItem_Citation()
	 * @model
	 * @generated
	 */
	String getCitation();

	/**
	 * Sets the value of the '{@link org.tongbao.model.procedure.ChecklistItem#getCitation <em>Citation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Citation</em>' attribute.
	 * @see #getCitation()
	 * @generated
	 */
	void setCitation(String value);

	/**
	 * Returns the value of the '<em><b>Modality</b></em>' attribute.
	 * The default value is <code>"should"</code>.
	 * The literals are from the enumeration {@link org.tongbao.model.rules.Modality}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Modality</em>' attribute.
	 * @see org.tongbao.model.rules.Modality
	 * @see #setModality(Modality)
	 * @see org.tongbao.model.procedure.ProcedurePackage#getChecklistItem_Modality()
	 * @model default="should"
	 * @generated
	 */
	Modality getModality();

	/**
	 * Sets the value of the '{@link org.tongbao.model.procedure.ChecklistItem#getModality <em>Modality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Modality</em>' attribute.
	 * @see org.tongbao.model.rules.Modality
	 * @see #getModality()
	 * @generated
	 */
	void setModality(Modality value);

	/**
	 * Returns the value of the '<em><b>Destructive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when doing it may destroy evidence.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Destructive</em>' attribute.
	 * @see #setDestructive(boolean)
	 * @see org.tongbao.model.procedure.ProcedurePackage#getChecklistItem_Destructive()
	 * @model
	 * @generated
	 */
	boolean isDestructive();

	/**
	 * Sets the value of the '{@link org.tongbao.model.procedure.ChecklistItem#isDestructive <em>Destructive</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Destructive</em>' attribute.
	 * @see #isDestructive()
	 * @generated
	 */
	void setDestructive(boolean value);

} // ChecklistItem

/**
 */
package org.tongbao.model.form;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Section</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A numbered part of a stage, with its fields in the form's order.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.tongbao.model.form.Section#getId <em>Id</em>}</li>
 *   <li>{@link org.tongbao.model.form.Section#getStage <em>Stage</em>}</li>
 *   <li>{@link org.tongbao.model.form.Section#getStep <em>Step</em>}</li>
 *   <li>{@link org.tongbao.model.form.Section#getTitle <em>Title</em>}</li>
 *   <li>{@link org.tongbao.model.form.Section#getTitleEn <em>Title En</em>}</li>
 *   <li>{@link org.tongbao.model.form.Section#getPrintedTitle <em>Printed Title</em>}</li>
 *   <li>{@link org.tongbao.model.form.Section#getNote <em>Note</em>}</li>
 *   <li>{@link org.tongbao.model.form.Section#getNoteEn <em>Note En</em>}</li>
 *   <li>{@link org.tongbao.model.form.Section#getCitation <em>Citation</em>}</li>
 *   <li>{@link org.tongbao.model.form.Section#getMergeInto <em>Merge Into</em>}</li>
 *   <li>{@link org.tongbao.model.form.Section#getAfter <em>After</em>}</li>
 *   <li>{@link org.tongbao.model.form.Section#getFields <em>Fields</em>}</li>
 * </ul>
 *
 * @see org.tongbao.model.form.FormPackage#getSection()
 * @model
 * @generated
 */
public interface Section extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.tongbao.model.form.FormPackage#getSection_Id()
	 * @model
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.tongbao.model.form.Section#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Stage</b></em>' attribute.
	 * The literals are from the enumeration {@link org.tongbao.model.form.Stage}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Stage</em>' attribute.
	 * @see org.tongbao.model.form.Stage
	 * @see #setStage(Stage)
	 * @see org.tongbao.model.form.FormPackage#getSection_Stage()
	 * @model
	 * @generated
	 */
	Stage getStage();

	/**
	 * Sets the value of the '{@link org.tongbao.model.form.Section#getStage <em>Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stage</em>' attribute.
	 * @see org.tongbao.model.form.Stage
	 * @see #getStage()
	 * @generated
	 */
	void setStage(Stage value);

	/**
	 * Returns the value of the '<em><b>Step</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Step of the official form, e.g. STEP1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Step</em>' attribute.
	 * @see #setStep(String)
	 * @see org.tongbao.model.form.FormPackage#getSection_Step()
	 * @model
	 * @generated
	 */
	String getStep();

	/**
	 * Sets the value of the '{@link org.tongbao.model.form.Section#getStep <em>Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Step</em>' attribute.
	 * @see #getStep()
	 * @generated
	 */
	void setStep(String value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.tongbao.model.form.FormPackage#getSection_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.tongbao.model.form.Section#getTitle <em>Title</em>}' attribute.
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
	 * @see org.tongbao.model.form.FormPackage#getSection_TitleEn()
	 * @model
	 * @generated
	 */
	String getTitleEn();

	/**
	 * Sets the value of the '{@link org.tongbao.model.form.Section#getTitleEn <em>Title En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title En</em>' attribute.
	 * @see #getTitleEn()
	 * @generated
	 */
	void setTitleEn(String value);

	/**
	 * Returns the value of the '<em><b>Printed Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Verbatim headings of the printed form where they differ, one a line.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Printed Title</em>' attribute.
	 * @see #setPrintedTitle(String)
	 * @see org.tongbao.model.form.FormPackage#getSection_PrintedTitle()
	 * @model
	 * @generated
	 */
	String getPrintedTitle();

	/**
	 * Sets the value of the '{@link org.tongbao.model.form.Section#getPrintedTitle <em>Printed Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Printed Title</em>' attribute.
	 * @see #getPrintedTitle()
	 * @generated
	 */
	void setPrintedTitle(String value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lead-in or hint printed under the title.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.tongbao.model.form.FormPackage#getSection_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.tongbao.model.form.Section#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Note En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Note En</em>' attribute.
	 * @see #setNoteEn(String)
	 * @see org.tongbao.model.form.FormPackage#getSection_NoteEn()
	 * @model
	 * @generated
	 */
	String getNoteEn();

	/**
	 * Sets the value of the '{@link org.tongbao.model.form.Section#getNoteEn <em>Note En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note En</em>' attribute.
	 * @see #getNoteEn()
	 * @generated
	 */
	void setNoteEn(String value);

	/**
	 * Returns the value of the '<em><b>Citation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Citation</em>' attribute.
	 * @see #setCitation(String)
	 * @see org.tongbao.model.form.FormPackage#getSection_Citation()
	 * @model
	 * @generated
	 */
	String getCitation();

	/**
	 * Sets the value of the '{@link org.tongbao.model.form.Section#getCitation <em>Citation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Citation</em>' attribute.
	 * @see #getCitation()
	 * @generated
	 */
	void setCitation(String value);

	/**
	 * Returns the value of the '<em><b>Merge Into</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of a section of the common part that takes these fields in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Merge Into</em>' attribute.
	 * @see #setMergeInto(String)
	 * @see org.tongbao.model.form.FormPackage#getSection_MergeInto()
	 * @model
	 * @generated
	 */
	String getMergeInto();

	/**
	 * Sets the value of the '{@link org.tongbao.model.form.Section#getMergeInto <em>Merge Into</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Merge Into</em>' attribute.
	 * @see #getMergeInto()
	 * @generated
	 */
	void setMergeInto(String value);

	/**
	 * Returns the value of the '<em><b>After</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the field there behind which they stand.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>After</em>' attribute.
	 * @see #setAfter(String)
	 * @see org.tongbao.model.form.FormPackage#getSection_After()
	 * @model
	 * @generated
	 */
	String getAfter();

	/**
	 * Sets the value of the '{@link org.tongbao.model.form.Section#getAfter <em>After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>After</em>' attribute.
	 * @see #getAfter()
	 * @generated
	 */
	void setAfter(String value);

	/**
	 * Returns the value of the '<em><b>Fields</b></em>' containment reference list.
	 * The list contents are of type {@link org.tongbao.model.form.Field}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Fields</em>' containment reference list.
	 * @see org.tongbao.model.form.FormPackage#getSection_Fields()
	 * @model containment="true"
	 * @generated
	 */
	List<Field> getFields();

} // Section

/**
 */
package org.tongbao.model.form;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Field</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A question of the form, an item of a checklist or a sub-answer.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.tongbao.model.form.Field#getId <em>Id</em>}</li>
 *   <li>{@link org.tongbao.model.form.Field#getType <em>Type</em>}</li>
 *   <li>{@link org.tongbao.model.form.Field#getLabel <em>Label</em>}</li>
 *   <li>{@link org.tongbao.model.form.Field#getLabelEn <em>Label En</em>}</li>
 *   <li>{@link org.tongbao.model.form.Field#getPrintedLabel <em>Printed Label</em>}</li>
 *   <li>{@link org.tongbao.model.form.Field#getHelp <em>Help</em>}</li>
 *   <li>{@link org.tongbao.model.form.Field#getHelpEn <em>Help En</em>}</li>
 *   <li>{@link org.tongbao.model.form.Field#getCitation <em>Citation</em>}</li>
 *   <li>{@link org.tongbao.model.form.Field#isRequired <em>Required</em>}</li>
 *   <li>{@link org.tongbao.model.form.Field#isAllowNone <em>Allow None</em>}</li>
 *   <li>{@link org.tongbao.model.form.Field#getNoneText <em>None Text</em>}</li>
 *   <li>{@link org.tongbao.model.form.Field#getNoneTextEn <em>None Text En</em>}</li>
 *   <li>{@link org.tongbao.model.form.Field#getMaxLength <em>Max Length</em>}</li>
 *   <li>{@link org.tongbao.model.form.Field#getMinimum <em>Minimum</em>}</li>
 *   <li>{@link org.tongbao.model.form.Field#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.tongbao.model.form.Field#getUnitEn <em>Unit En</em>}</li>
 *   <li>{@link org.tongbao.model.form.Field#getFact <em>Fact</em>}</li>
 *   <li>{@link org.tongbao.model.form.Field#isSupplement <em>Supplement</em>}</li>
 *   <li>{@link org.tongbao.model.form.Field#getRequiredWhen <em>Required When</em>}</li>
 *   <li>{@link org.tongbao.model.form.Field#getVisibleWhen <em>Visible When</em>}</li>
 *   <li>{@link org.tongbao.model.form.Field#getOptions <em>Options</em>}</li>
 *   <li>{@link org.tongbao.model.form.Field#getItems <em>Items</em>}</li>
 *   <li>{@link org.tongbao.model.form.Field#getParts <em>Parts</em>}</li>
 * </ul>
 *
 * @see org.tongbao.model.form.FormPackage#getField()
 * @model
 * @generated
 */
public interface Field extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stable; unique within the form for fields and items, within the parent for sub-answers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.tongbao.model.form.FormPackage#getField_Id()
	 * @model
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.tongbao.model.form.Field#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * The literals are from the enumeration {@link org.tongbao.model.form.FieldType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see org.tongbao.model.form.FieldType
	 * @see #setType(FieldType)
	 * @see org.tongbao.model.form.FormPackage#getField_Type()
	 * @model
	 * @generated
	 */
	FieldType getType();

	/**
	 * Sets the value of the '{@link org.tongbao.model.form.Field#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see org.tongbao.model.form.FieldType
	 * @see #getType()
	 * @generated
	 */
	void setType(FieldType value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.tongbao.model.form.FormPackage#getField_Label()
	 * @model
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.tongbao.model.form.Field#getLabel <em>Label</em>}' attribute.
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
	 * @see org.tongbao.model.form.FormPackage#getField_LabelEn()
	 * @model
	 * @generated
	 */
	String getLabelEn();

	/**
	 * Sets the value of the '{@link org.tongbao.model.form.Field#getLabelEn <em>Label En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label En</em>' attribute.
	 * @see #getLabelEn()
	 * @generated
	 */
	void setLabelEn(String value);

	/**
	 * Returns the value of the '<em><b>Printed Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Verbatim wording of the printed form where it differs (slips included).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Printed Label</em>' attribute.
	 * @see #setPrintedLabel(String)
	 * @see org.tongbao.model.form.FormPackage#getField_PrintedLabel()
	 * @model
	 * @generated
	 */
	String getPrintedLabel();

	/**
	 * Sets the value of the '{@link org.tongbao.model.form.Field#getPrintedLabel <em>Printed Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Printed Label</em>' attribute.
	 * @see #getPrintedLabel()
	 * @generated
	 */
	void setPrintedLabel(String value);

	/**
	 * Returns the value of the '<em><b>Help</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What to write here.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Help</em>' attribute.
	 * @see #setHelp(String)
	 * @see org.tongbao.model.form.FormPackage#getField_Help()
	 * @model
	 * @generated
	 */
	String getHelp();

	/**
	 * Sets the value of the '{@link org.tongbao.model.form.Field#getHelp <em>Help</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Help</em>' attribute.
	 * @see #getHelp()
	 * @generated
	 */
	void setHelp(String value);

	/**
	 * Returns the value of the '<em><b>Help En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Help En</em>' attribute.
	 * @see #setHelpEn(String)
	 * @see org.tongbao.model.form.FormPackage#getField_HelpEn()
	 * @model
	 * @generated
	 */
	String getHelpEn();

	/**
	 * Sets the value of the '{@link org.tongbao.model.form.Field#getHelpEn <em>Help En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Help En</em>' attribute.
	 * @see #getHelpEn()
	 * @generated
	 */
	void setHelpEn(String value);

	/**
	 * Returns the value of the '<em><b>Citation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Citation</em>' attribute.
	 * @see #setCitation(String)
	 * @see org.tongbao.model.form.FormPackage#getField_Citation()
	 * @model
	 * @generated
	 */
	String getCitation();

	/**
	 * Sets the value of the '{@link org.tongbao.model.form.Field#getCitation <em>Citation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Citation</em>' attribute.
	 * @see #getCitation()
	 * @generated
	 */
	void setCitation(String value);

	/**
	 * Returns the value of the '<em><b>Required</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Marked as required on the form; of a sub-answer: required when its item is ticked or its option chosen.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Required</em>' attribute.
	 * @see #setRequired(boolean)
	 * @see org.tongbao.model.form.FormPackage#getField_Required()
	 * @model
	 * @generated
	 */
	boolean isRequired();

	/**
	 * Sets the value of the '{@link org.tongbao.model.form.Field#isRequired <em>Required</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Required</em>' attribute.
	 * @see #isRequired()
	 * @generated
	 */
	void setRequired(boolean value);

	/**
	 * Returns the value of the '<em><b>Allow None</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * May be answered with the explicit 「無」.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Allow None</em>' attribute.
	 * @see #setAllowNone(boolean)
	 * @see org.tongbao.model.form.FormPackage#getField_AllowNone()
	 * @model
	 * @generated
	 */
	boolean isAllowNone();

	/**
	 * Sets the value of the '{@link org.tongbao.model.form.Field#isAllowNone <em>Allow None</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Allow None</em>' attribute.
	 * @see #isAllowNone()
	 * @generated
	 */
	void setAllowNone(boolean value);

	/**
	 * Returns the value of the '<em><b>None Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The words of the explicit answer when they are not 「無」, e.g. 皆已更新至最新版本.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>None Text</em>' attribute.
	 * @see #setNoneText(String)
	 * @see org.tongbao.model.form.FormPackage#getField_NoneText()
	 * @model
	 * @generated
	 */
	String getNoneText();

	/**
	 * Sets the value of the '{@link org.tongbao.model.form.Field#getNoneText <em>None Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>None Text</em>' attribute.
	 * @see #getNoneText()
	 * @generated
	 */
	void setNoneText(String value);

	/**
	 * Returns the value of the '<em><b>None Text En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>None Text En</em>' attribute.
	 * @see #setNoneTextEn(String)
	 * @see org.tongbao.model.form.FormPackage#getField_NoneTextEn()
	 * @model
	 * @generated
	 */
	String getNoneTextEn();

	/**
	 * Sets the value of the '{@link org.tongbao.model.form.Field#getNoneTextEn <em>None Text En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>None Text En</em>' attribute.
	 * @see #getNoneTextEn()
	 * @generated
	 */
	void setNoneTextEn(String value);

	/**
	 * Returns the value of the '<em><b>Max Length</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Longest text in Unicode code points; -1 without limit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Max Length</em>' attribute.
	 * @see #setMaxLength(int)
	 * @see org.tongbao.model.form.FormPackage#getField_MaxLength()
	 * @model default="-1"
	 * @generated
	 */
	int getMaxLength();

	/**
	 * Sets the value of the '{@link org.tongbao.model.form.Field#getMaxLength <em>Max Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max Length</em>' attribute.
	 * @see #getMaxLength()
	 * @generated
	 */
	void setMaxLength(int value);

	/**
	 * Returns the value of the '<em><b>Minimum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fewest chosen options or ticked items, those of nested checklists included; 0 without rule.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minimum</em>' attribute.
	 * @see #setMinimum(int)
	 * @see org.tongbao.model.form.FormPackage#getField_Minimum()
	 * @model
	 * @generated
	 */
	int getMinimum();

	/**
	 * Sets the value of the '{@link org.tongbao.model.form.Field#getMinimum <em>Minimum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minimum</em>' attribute.
	 * @see #getMinimum()
	 * @generated
	 */
	void setMinimum(int value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Counted unit behind a number, e.g. 個.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see org.tongbao.model.form.FormPackage#getField_Unit()
	 * @model
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.tongbao.model.form.Field#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Unit En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Unit En</em>' attribute.
	 * @see #setUnitEn(String)
	 * @see org.tongbao.model.form.FormPackage#getField_UnitEn()
	 * @model
	 * @generated
	 */
	String getUnitEn();

	/**
	 * Sets the value of the '{@link org.tongbao.model.form.Field#getUnitEn <em>Unit En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit En</em>' attribute.
	 * @see #getUnitEn()
	 * @generated
	 */
	void setUnitEn(String value);

	/**
	 * Returns the value of the '<em><b>Fact</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The fact this field is a view of (organization, category, discovery, impact:confidentiality, contained, ...); such a field stores no answer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fact</em>' attribute.
	 * @see #setFact(String)
	 * @see org.tongbao.model.form.FormPackage#getField_Fact()
	 * @model
	 * @generated
	 */
	String getFact();

	/**
	 * Sets the value of the '{@link org.tongbao.model.form.Field#getFact <em>Fact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fact</em>' attribute.
	 * @see #getFact()
	 * @generated
	 */
	void setFact(String value);

	/**
	 * Returns the value of the '<em><b>Supplement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A check item that counts only when its text is filled in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Supplement</em>' attribute.
	 * @see #setSupplement(boolean)
	 * @see org.tongbao.model.form.FormPackage#getField_Supplement()
	 * @model
	 * @generated
	 */
	boolean isSupplement();

	/**
	 * Sets the value of the '{@link org.tongbao.model.form.Field#isSupplement <em>Supplement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Supplement</em>' attribute.
	 * @see #isSupplement()
	 * @generated
	 */
	void setSupplement(boolean value);

	/**
	 * Returns the value of the '<em><b>Required When</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Required only when the condition holds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Required When</em>' containment reference.
	 * @see #setRequiredWhen(Condition)
	 * @see org.tongbao.model.form.FormPackage#getField_RequiredWhen()
	 * @model containment="true"
	 * @generated
	 */
	Condition getRequiredWhen();

	/**
	 * Sets the value of the '{@link org.tongbao.model.form.Field#getRequiredWhen <em>Required When</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Required When</em>' containment reference.
	 * @see #getRequiredWhen()
	 * @generated
	 */
	void setRequiredWhen(Condition value);

	/**
	 * Returns the value of the '<em><b>Visible When</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Shown only when the condition holds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Visible When</em>' containment reference.
	 * @see #setVisibleWhen(Condition)
	 * @see org.tongbao.model.form.FormPackage#getField_VisibleWhen()
	 * @model containment="true"
	 * @generated
	 */
	Condition getVisibleWhen();

	/**
	 * Sets the value of the '{@link org.tongbao.model.form.Field#getVisibleWhen <em>Visible When</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Visible When</em>' containment reference.
	 * @see #getVisibleWhen()
	 * @generated
	 */
	void setVisibleWhen(Condition value);

	/**
	 * Returns the value of the '<em><b>Options</b></em>' containment reference list.
	 * The list contents are of type {@link org.tongbao.model.form.Option}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of single and multiple choices.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Options</em>' containment reference list.
	 * @see org.tongbao.model.form.FormPackage#getField_Options()
	 * @model containment="true"
	 * @generated
	 */
	List<Option> getOptions();

	/**
	 * Returns the value of the '<em><b>Items</b></em>' containment reference list.
	 * The list contents are of type {@link org.tongbao.model.form.Field}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Check items of a checklist, or checklists whose items count towards its minimum too.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Items</em>' containment reference list.
	 * @see org.tongbao.model.form.FormPackage#getField_Items()
	 * @model containment="true"
	 * @generated
	 */
	List<Field> getItems();

	/**
	 * Returns the value of the '<em><b>Parts</b></em>' containment reference list.
	 * The list contents are of type {@link org.tongbao.model.form.Field}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sub-answers of a check item.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parts</em>' containment reference list.
	 * @see org.tongbao.model.form.FormPackage#getField_Parts()
	 * @model containment="true"
	 * @generated
	 */
	List<Field> getParts();

} // Field

/**
 */
package org.tongbao.model.rules;

import java.time.LocalDate;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Rule Pack</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The law as data: severity scale and clocks of one procedure under one regulation.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.tongbao.model.rules.RulePack#getId <em>Id</em>}</li>
 *   <li>{@link org.tongbao.model.rules.RulePack#getVersion <em>Version</em>}</li>
 *   <li>{@link org.tongbao.model.rules.RulePack#getContract <em>Contract</em>}</li>
 *   <li>{@link org.tongbao.model.rules.RulePack#getTitle <em>Title</em>}</li>
 *   <li>{@link org.tongbao.model.rules.RulePack#getTitleEn <em>Title En</em>}</li>
 *   <li>{@link org.tongbao.model.rules.RulePack#getValidFrom <em>Valid From</em>}</li>
 *   <li>{@link org.tongbao.model.rules.RulePack#getValidTo <em>Valid To</em>}</li>
 *   <li>{@link org.tongbao.model.rules.RulePack#getTimeZone <em>Time Zone</em>}</li>
 *   <li>{@link org.tongbao.model.rules.RulePack#getSource <em>Source</em>}</li>
 *   <li>{@link org.tongbao.model.rules.RulePack#getProcedure <em>Procedure</em>}</li>
 *   <li>{@link org.tongbao.model.rules.RulePack#getScale <em>Scale</em>}</li>
 *   <li>{@link org.tongbao.model.rules.RulePack#getClocks <em>Clocks</em>}</li>
 *   <li>{@link org.tongbao.model.rules.RulePack#getHolidays <em>Holidays</em>}</li>
 *   <li>{@link org.tongbao.model.rules.RulePack#getBase <em>Base</em>}</li>
 *   <li>{@link org.tongbao.model.rules.RulePack#getWithout <em>Without</em>}</li>
 *   <li>{@link org.tongbao.model.rules.RulePack#getForm <em>Form</em>}</li>
 *   <li>{@link org.tongbao.model.rules.RulePack#isStandalone <em>Standalone</em>}</li>
 *   <li>{@link org.tongbao.model.rules.RulePack#getNote <em>Note</em>}</li>
 *   <li>{@link org.tongbao.model.rules.RulePack#getNoteEn <em>Note En</em>}</li>
 *   <li>{@link org.tongbao.model.rules.RulePack#getCitations <em>Citations</em>}</li>
 *   <li>{@link org.tongbao.model.rules.RulePack#getOfficeOpens <em>Office Opens</em>}</li>
 *   <li>{@link org.tongbao.model.rules.RulePack#getOfficeCloses <em>Office Closes</em>}</li>
 *   <li>{@link org.tongbao.model.rules.RulePack#getFestivals <em>Festivals</em>}</li>
 *   <li>{@link org.tongbao.model.rules.RulePack#getCircumstances <em>Circumstances</em>}</li>
 *   <li>{@link org.tongbao.model.rules.RulePack#getEventTypes <em>Event Types</em>}</li>
 *   <li>{@link org.tongbao.model.rules.RulePack#getSignOffs <em>Sign Offs</em>}</li>
 *   <li>{@link org.tongbao.model.rules.RulePack#getVectors <em>Vectors</em>}</li>
 * </ul>
 *
 * @see org.tongbao.model.rules.RulesPackage#getRulePack()
 * @model
 * @generated
 */
public interface RulePack extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * e.g. bureau-110
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.tongbao.model.rules.RulesPackage#getRulePack_Id()
	 * @model id="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.RulePack#getId <em>Id</em>}' attribute.
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
	 * @see org.tongbao.model.rules.RulesPackage#getRulePack_Version()
	 * @model
	 * @generated
	 */
	String getVersion();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.RulePack#getVersion <em>Version</em>}' attribute.
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
	 * @see org.tongbao.model.rules.RulesPackage#getRulePack_Contract()
	 * @model default="1"
	 * @generated
	 */
	int getContract();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.RulePack#getContract <em>Contract</em>}' attribute.
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
	 * @see org.tongbao.model.rules.RulesPackage#getRulePack_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.RulePack#getTitle <em>Title</em>}' attribute.
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
	 * @see org.tongbao.model.rules.RulesPackage#getRulePack_TitleEn()
	 * @model
	 * @generated
	 */
	String getTitleEn();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.RulePack#getTitleEn <em>Title En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title En</em>' attribute.
	 * @see #getTitleEn()
	 * @generated
	 */
	void setTitleEn(String value);

	/**
	 * Returns the value of the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First day of awareness this pack applies to; unset: never by date alone.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Valid From</em>' attribute.
	 * @see #setValidFrom(LocalDate)
	 * @see org.tongbao.model.rules.RulesPackage#getRulePack_ValidFrom()
	 * @model dataType="org.tongbao.model.rules.LocalDate"
	 * @generated
	 */
	LocalDate getValidFrom();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.RulePack#getValidFrom <em>Valid From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Valid From</em>' attribute.
	 * @see #getValidFrom()
	 * @generated
	 */
	void setValidFrom(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last day; unset: open.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Valid To</em>' attribute.
	 * @see #setValidTo(LocalDate)
	 * @see org.tongbao.model.rules.RulesPackage#getRulePack_ValidTo()
	 * @model dataType="org.tongbao.model.rules.LocalDate"
	 * @generated
	 */
	LocalDate getValidTo();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.RulePack#getValidTo <em>Valid To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Valid To</em>' attribute.
	 * @see #getValidTo()
	 * @generated
	 */
	void setValidTo(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Time Zone</b></em>' attribute.
	 * The default value is <code>"Asia/Taipei"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Time Zone</em>' attribute.
	 * @see #setTimeZone(String)
	 * @see org.tongbao.model.rules.RulesPackage#getRulePack_TimeZone()
	 * @model default="Asia/Taipei"
	 * @generated
	 */
	String getTimeZone();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.RulePack#getTimeZone <em>Time Zone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Time Zone</em>' attribute.
	 * @see #getTimeZone()
	 * @generated
	 */
	void setTimeZone(String value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Documents and regulation the pack is drawn from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.tongbao.model.rules.RulesPackage#getRulePack_Source()
	 * @model
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.RulePack#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>Procedure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the procedure by which incidents under the pack are handled: a bundle contributes it, or it lies beside the pack in a file called like the id, e.g. FLOW-X.procedure.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Procedure</em>' attribute.
	 * @see #setProcedure(String)
	 * @see org.tongbao.model.rules.RulesPackage#getRulePack_Procedure()
	 * @model
	 * @generated
	 */
	String getProcedure();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.RulePack#getProcedure <em>Procedure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Procedure</em>' attribute.
	 * @see #getProcedure()
	 * @generated
	 */
	void setProcedure(String value);

	/**
	 * Returns the value of the '<em><b>Scale</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Scale</em>' containment reference.
	 * @see #setScale(SeverityScale)
	 * @see org.tongbao.model.rules.RulesPackage#getRulePack_Scale()
	 * @model containment="true"
	 * @generated
	 */
	SeverityScale getScale();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.RulePack#getScale <em>Scale</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scale</em>' containment reference.
	 * @see #getScale()
	 * @generated
	 */
	void setScale(SeverityScale value);

	/**
	 * Returns the value of the '<em><b>Clocks</b></em>' containment reference list.
	 * The list contents are of type {@link org.tongbao.model.rules.ClockRule}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Clocks</em>' containment reference list.
	 * @see org.tongbao.model.rules.RulesPackage#getRulePack_Clocks()
	 * @model containment="true"
	 * @generated
	 */
	List<ClockRule> getClocks();

	/**
	 * Returns the value of the '<em><b>Holidays</b></em>' containment reference list.
	 * The list contents are of type {@link org.tongbao.model.rules.HolidayYear}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Holidays</em>' containment reference list.
	 * @see org.tongbao.model.rules.RulesPackage#getRulePack_Holidays()
	 * @model containment="true"
	 * @generated
	 */
	List<HolidayYear> getHolidays();

	/**
	 * Returns the value of the '<em><b>Base</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the pack whose rules hold where this one says nothing of its own.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Base</em>' attribute.
	 * @see #setBase(String)
	 * @see org.tongbao.model.rules.RulesPackage#getRulePack_Base()
	 * @model
	 * @generated
	 */
	String getBase();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.RulePack#getBase <em>Base</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Base</em>' attribute.
	 * @see #getBase()
	 * @generated
	 */
	void setBase(String value);

	/**
	 * Returns the value of the '<em><b>Without</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ids of rules of the base that this pack does not have.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Without</em>' attribute list.
	 * @see org.tongbao.model.rules.RulesPackage#getRulePack_Without()
	 * @model
	 * @generated
	 */
	List<String> getWithout();

	/**
	 * Returns the value of the '<em><b>Form</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the pack whose form is used, or name of a file beside this one that ends in .form, for a pack that comes as a file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Form</em>' attribute.
	 * @see #setForm(String)
	 * @see org.tongbao.model.rules.RulesPackage#getRulePack_Form()
	 * @model
	 * @generated
	 */
	String getForm();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.RulePack#getForm <em>Form</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Form</em>' attribute.
	 * @see #getForm()
	 * @generated
	 */
	void setForm(String value);

	/**
	 * Returns the value of the '<em><b>Standalone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The pack's form is whole as it is: categories add nothing to it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Standalone</em>' attribute.
	 * @see #setStandalone(boolean)
	 * @see org.tongbao.model.rules.RulesPackage#getRulePack_Standalone()
	 * @model
	 * @generated
	 */
	boolean isStandalone();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.RulePack#isStandalone <em>Standalone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Standalone</em>' attribute.
	 * @see #isStandalone()
	 * @generated
	 */
	void setStandalone(boolean value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What people should know about the pack, e.g. that parts are not confirmed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.tongbao.model.rules.RulesPackage#getRulePack_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.RulePack#getNote <em>Note</em>}' attribute.
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
	 * <!-- begin-model-doc -->
	 * The same in English.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note En</em>' attribute.
	 * @see #setNoteEn(String)
	 * @see org.tongbao.model.rules.RulesPackage#getRulePack_NoteEn()
	 * @model
	 * @generated
	 */
	String getNoteEn();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.RulePack#getNoteEn <em>Note En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note En</em>' attribute.
	 * @see #getNoteEn()
	 * @generated
	 */
	void setNoteEn(String value);

	/**
	 * Returns the value of the '<em><b>Citations</b></em>' containment reference list.
	 * The list contents are of type {@link org.tongbao.model.rules.Citation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Every clause that the rules name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Citations</em>' containment reference list.
	 * @see org.tongbao.model.rules.RulesPackage#getRulePack_Citations()
	 * @model containment="true"
	 * @generated
	 */
	List<Citation> getCitations();

	/**
	 * Returns the value of the '<em><b>Office Opens</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When offices open on working days, e.g. 08:00; unset: the pack knows no office hours.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Office Opens</em>' attribute.
	 * @see #setOfficeOpens(String)
	 * @see org.tongbao.model.rules.RulesPackage#getRulePack_OfficeOpens()
	 * @model
	 * @generated
	 */
	String getOfficeOpens();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.RulePack#getOfficeOpens <em>Office Opens</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Office Opens</em>' attribute.
	 * @see #getOfficeOpens()
	 * @generated
	 */
	void setOfficeOpens(String value);

	/**
	 * Returns the value of the '<em><b>Office Closes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When they close, e.g. 17:30.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Office Closes</em>' attribute.
	 * @see #setOfficeCloses(String)
	 * @see org.tongbao.model.rules.RulesPackage#getRulePack_OfficeCloses()
	 * @model
	 * @generated
	 */
	String getOfficeCloses();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.RulePack#getOfficeCloses <em>Office Closes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Office Closes</em>' attribute.
	 * @see #getOfficeCloses()
	 * @generated
	 */
	void setOfficeCloses(String value);

	/**
	 * Returns the value of the '<em><b>Festivals</b></em>' containment reference list.
	 * The list contents are of type {@link org.tongbao.model.rules.Festival}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Days off from which the calendar of a year is worked out that is not among holidays; not confirmed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Festivals</em>' containment reference list.
	 * @see org.tongbao.model.rules.RulesPackage#getRulePack_Festivals()
	 * @model containment="true"
	 * @generated
	 */
	List<Festival> getFestivals();

	/**
	 * Returns the value of the '<em><b>Circumstances</b></em>' containment reference list.
	 * The list contents are of type {@link org.tongbao.model.rules.Circumstance}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Circumstances</em>' containment reference list.
	 * @see org.tongbao.model.rules.RulesPackage#getRulePack_Circumstances()
	 * @model containment="true"
	 * @generated
	 */
	List<Circumstance> getCircumstances();

	/**
	 * Returns the value of the '<em><b>Event Types</b></em>' containment reference list.
	 * The list contents are of type {@link org.tongbao.model.rules.EventKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Types of events that the pack adds to those of the exchange format.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Event Types</em>' containment reference list.
	 * @see org.tongbao.model.rules.RulesPackage#getRulePack_EventTypes()
	 * @model containment="true"
	 * @generated
	 */
	List<EventKind> getEventTypes();

	/**
	 * Returns the value of the '<em><b>Sign Offs</b></em>' containment reference list.
	 * The list contents are of type {@link org.tongbao.model.rules.SignOff}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is to be signed, and by whom one after the other.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sign Offs</em>' containment reference list.
	 * @see org.tongbao.model.rules.RulesPackage#getRulePack_SignOffs()
	 * @model containment="true"
	 * @generated
	 */
	List<SignOff> getSignOffs();

	/**
	 * Returns the value of the '<em><b>Vectors</b></em>' containment reference list.
	 * The list contents are of type {@link org.tongbao.model.rules.TestVector}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cases the pack must pass to be used.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Vectors</em>' containment reference list.
	 * @see org.tongbao.model.rules.RulesPackage#getRulePack_Vectors()
	 * @model containment="true"
	 * @generated
	 */
	List<TestVector> getVectors();

} // RulePack

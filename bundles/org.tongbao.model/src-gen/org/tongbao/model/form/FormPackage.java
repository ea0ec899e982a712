/**
 */
package org.tongbao.model.form;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * @see org.tongbao.model.form.FormFactory
 * @model kind="package"
 * @generated
 */
public interface FormPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "form";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://tongbao.org/model/form/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "form";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	FormPackage eINSTANCE = org.tongbao.model.form.impl.FormPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.tongbao.model.form.impl.FormDefinitionImpl <em>Definition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tongbao.model.form.impl.FormDefinitionImpl
	 * @see org.tongbao.model.form.impl.FormPackageImpl#getFormDefinition()
	 * @generated
	 */
	int FORM_DEFINITION = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORM_DEFINITION__ID = 0;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORM_DEFINITION__VERSION = 1;

	/**
	 * The feature id for the '<em><b>Contract</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORM_DEFINITION__CONTRACT = 2;

	/**
	 * The feature id for the '<em><b>Category</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORM_DEFINITION__CATEGORY = 3;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORM_DEFINITION__TITLE = 4;

	/**
	 * The feature id for the '<em><b>Title En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORM_DEFINITION__TITLE_EN = 5;

	/**
	 * The feature id for the '<em><b>Citation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORM_DEFINITION__CITATION = 6;

	/**
	 * The feature id for the '<em><b>Sections</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORM_DEFINITION__SECTIONS = 7;

	/**
	 * The number of structural features of the '<em>Definition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORM_DEFINITION_FEATURE_COUNT = 8;

	/**
	 * The meta object id for the '{@link org.tongbao.model.form.impl.SectionImpl <em>Section</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tongbao.model.form.impl.SectionImpl
	 * @see org.tongbao.model.form.impl.FormPackageImpl#getSection()
	 * @generated
	 */
	int SECTION = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__ID = 0;

	/**
	 * The feature id for the '<em><b>Stage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__STAGE = 1;

	/**
	 * The feature id for the '<em><b>Step</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__STEP = 2;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__TITLE = 3;

	/**
	 * The feature id for the '<em><b>Title En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__TITLE_EN = 4;

	/**
	 * The feature id for the '<em><b>Printed Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__PRINTED_TITLE = 5;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__NOTE = 6;

	/**
	 * The feature id for the '<em><b>Note En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__NOTE_EN = 7;

	/**
	 * The feature id for the '<em><b>Citation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__CITATION = 8;

	/**
	 * The feature id for the '<em><b>Merge Into</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__MERGE_INTO = 9;

	/**
	 * The feature id for the '<em><b>After</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__AFTER = 10;

	/**
	 * The feature id for the '<em><b>Fields</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__FIELDS = 11;

	/**
	 * The number of structural features of the '<em>Section</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_FEATURE_COUNT = 12;

	/**
	 * The meta object id for the '{@link org.tongbao.model.form.impl.FieldImpl <em>Field</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tongbao.model.form.impl.FieldImpl
	 * @see org.tongbao.model.form.impl.FormPackageImpl#getField()
	 * @generated
	 */
	int FIELD = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD__ID = 0;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD__TYPE = 1;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD__LABEL = 2;

	/**
	 * The feature id for the '<em><b>Label En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD__LABEL_EN = 3;

	/**
	 * The feature id for the '<em><b>Printed Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD__PRINTED_LABEL = 4;

	/**
	 * The feature id for the '<em><b>Help</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD__HELP = 5;

	/**
	 * The feature id for the '<em><b>Help En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD__HELP_EN = 6;

	/**
	 * The feature id for the '<em><b>Citation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD__CITATION = 7;

	/**
	 * The feature id for the '<em><b>Required</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD__REQUIRED = 8;

	/**
	 * The feature id for the '<em><b>Allow None</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD__ALLOW_NONE = 9;

	/**
	 * The feature id for the '<em><b>None Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD__NONE_TEXT = 10;

	/**
	 * The feature id for the '<em><b>None Text En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD__NONE_TEXT_EN = 11;

	/**
	 * The feature id for the '<em><b>Max Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD__MAX_LENGTH = 12;

	/**
	 * The feature id for the '<em><b>Minimum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD__MINIMUM = 13;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD__UNIT = 14;

	/**
	 * The feature id for the '<em><b>Unit En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD__UNIT_EN = 15;

	/**
	 * The feature id for the '<em><b>Fact</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD__FACT = 16;

	/**
	 * The feature id for the '<em><b>Supplement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD__SUPPLEMENT = 17;

	/**
	 * The feature id for the '<em><b>Required When</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD__REQUIRED_WHEN = 18;

	/**
	 * The feature id for the '<em><b>Visible When</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD__VISIBLE_WHEN = 19;

	/**
	 * The feature id for the '<em><b>Options</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD__OPTIONS = 20;

	/**
	 * The feature id for the '<em><b>Items</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD__ITEMS = 21;

	/**
	 * The feature id for the '<em><b>Parts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD__PARTS = 22;

	/**
	 * The number of structural features of the '<em>Field</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_FEATURE_COUNT = 23;

	/**
	 * The meta object id for the '{@link org.tongbao.model.form.impl.OptionImpl <em>Option</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tongbao.model.form.impl.OptionImpl
	 * @see org.tongbao.model.form.impl.FormPackageImpl#getOption()
	 * @generated
	 */
	int OPTION = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION__ID = 0;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION__LABEL = 1;

	/**
	 * The feature id for the '<em><b>Label En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION__LABEL_EN = 2;

	/**
	 * The feature id for the '<em><b>Printed Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION__PRINTED_LABEL = 3;

	/**
	 * The feature id for the '<em><b>Parts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION__PARTS = 4;

	/**
	 * The number of structural features of the '<em>Option</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPTION_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.tongbao.model.form.impl.ConditionImpl <em>Condition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tongbao.model.form.impl.ConditionImpl
	 * @see org.tongbao.model.form.impl.FormPackageImpl#getCondition()
	 * @generated
	 */
	int CONDITION = 4;

	/**
	 * The feature id for the '<em><b>Field</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__FIELD = 0;

	/**
	 * The feature id for the '<em><b>Options</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__OPTIONS = 1;

	/**
	 * The number of structural features of the '<em>Condition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.tongbao.model.form.Stage <em>Stage</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tongbao.model.form.Stage
	 * @see org.tongbao.model.form.impl.FormPackageImpl#getStage()
	 * @generated
	 */
	int STAGE = 5;

	/**
	 * The meta object id for the '{@link org.tongbao.model.form.FieldType <em>Field Type</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tongbao.model.form.FieldType
	 * @see org.tongbao.model.form.impl.FormPackageImpl#getFieldType()
	 * @generated
	 */
	int FIELD_TYPE = 6;


	/**
	 * Returns the meta object for class '{@link org.tongbao.model.form.FormDefinition <em>Definition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Definition</em>'.
	 * @see org.tongbao.model.form.FormDefinition
	 * @generated
	 */
	EClass getFormDefinition();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.form.FormDefinition#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.tongbao.model.form.FormDefinition#getId()
	 * @see #getFormDefinition()
	 * @generated
	 */
	EAttribute getFormDefinition_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.form.FormDefinition#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.tongbao.model.form.FormDefinition#getVersion()
	 * @see #getFormDefinition()
	 * @generated
	 */
	EAttribute getFormDefinition_Version();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.form.FormDefinition#getContract <em>Contract</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Contract</em>'.
	 * @see org.tongbao.model.form.FormDefinition#getContract()
	 * @see #getFormDefinition()
	 * @generated
	 */
	EAttribute getFormDefinition_Contract();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.form.FormDefinition#getCategory <em>Category</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Category</em>'.
	 * @see org.tongbao.model.form.FormDefinition#getCategory()
	 * @see #getFormDefinition()
	 * @generated
	 */
	EAttribute getFormDefinition_Category();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.form.FormDefinition#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.tongbao.model.form.FormDefinition#getTitle()
	 * @see #getFormDefinition()
	 * @generated
	 */
	EAttribute getFormDefinition_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.form.FormDefinition#getTitleEn <em>Title En</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title En</em>'.
	 * @see org.tongbao.model.form.FormDefinition#getTitleEn()
	 * @see #getFormDefinition()
	 * @generated
	 */
	EAttribute getFormDefinition_TitleEn();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.form.FormDefinition#getCitation <em>Citation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Citation</em>'.
	 * @see org.tongbao.model.form.FormDefinition#getCitation()
	 * @see #getFormDefinition()
	 * @generated
	 */
	EAttribute getFormDefinition_Citation();

	/**
	 * Returns the meta object for the containment reference list '{@link org.tongbao.model.form.FormDefinition#getSections <em>Sections</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sections</em>'.
	 * @see org.tongbao.model.form.FormDefinition#getSections()
	 * @see #getFormDefinition()
	 * @generated
	 */
	EReference getFormDefinition_Sections();

	/**
	 * Returns the meta object for class '{@link org.tongbao.model.form.Section <em>Section</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Section</em>'.
	 * @see org.tongbao.model.form.Section
	 * @generated
	 */
	EClass getSection();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.form.Section#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.tongbao.model.form.Section#getId()
	 * @see #getSection()
	 * @generated
	 */
	EAttribute getSection_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.form.Section#getStage <em>Stage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stage</em>'.
	 * @see org.tongbao.model.form.Section#getStage()
	 * @see #getSection()
	 * @generated
	 */
	EAttribute getSection_Stage();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.form.Section#getStep <em>Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Step</em>'.
	 * @see org.tongbao.model.form.Section#getStep()
	 * @see #getSection()
	 * @generated
	 */
	EAttribute getSection_Step();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.form.Section#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.tongbao.model.form.Section#getTitle()
	 * @see #getSection()
	 * @generated
	 */
	EAttribute getSection_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.form.Section#getTitleEn <em>Title En</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title En</em>'.
	 * @see org.tongbao.model.form.Section#getTitleEn()
	 * @see #getSection()
	 * @generated
	 */
	EAttribute getSection_TitleEn();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.form.Section#getPrintedTitle <em>Printed Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Printed Title</em>'.
	 * @see org.tongbao.model.form.Section#getPrintedTitle()
	 * @see #getSection()
	 * @generated
	 */
	EAttribute getSection_PrintedTitle();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.form.Section#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.tongbao.model.form.Section#getNote()
	 * @see #getSection()
	 * @generated
	 */
	EAttribute getSection_Note();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.form.Section#getNoteEn <em>Note En</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note En</em>'.
	 * @see org.tongbao.model.form.Section#getNoteEn()
	 * @see #getSection()
	 * @generated
	 */
	EAttribute getSection_NoteEn();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.form.Section#getCitation <em>Citation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Citation</em>'.
	 * @see org.tongbao.model.form.Section#getCitation()
	 * @see #getSection()
	 * @generated
	 */
	EAttribute getSection_Citation();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.form.Section#getMergeInto <em>Merge Into</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Merge Into</em>'.
	 * @see org.tongbao.model.form.Section#getMergeInto()
	 * @see #getSection()
	 * @generated
	 */
	EAttribute getSection_MergeInto();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.form.Section#getAfter <em>After</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>After</em>'.
	 * @see org.tongbao.model.form.Section#getAfter()
	 * @see #getSection()
	 * @generated
	 */
	EAttribute getSection_After();

	/**
	 * Returns the meta object for the containment reference list '{@link org.tongbao.model.form.Section#getFields <em>Fields</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Fields</em>'.
	 * @see org.tongbao.model.form.Section#getFields()
	 * @see #getSection()
	 * @generated
	 */
	EReference getSection_Fields();

	/**
	 * Returns the meta object for class '{@link org.tongbao.model.form.Field <em>Field</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Field</em>'.
	 * @see org.tongbao.model.form.Field
	 * @generated
	 */
	EClass getField();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.form.Field#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.tongbao.model.form.Field#getId()
	 * @see #getField()
	 * @generated
	 */
	EAttribute getField_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.form.Field#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.tongbao.model.form.Field#getType()
	 * @see #getField()
	 * @generated
	 */
	EAttribute getField_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.form.Field#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.tongbao.model.form.Field#getLabel()
	 * @see #getField()
	 * @generated
	 */
	EAttribute getField_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.form.Field#getLabelEn <em>Label En</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label En</em>'.
	 * @see org.tongbao.model.form.Field#getLabelEn()
	 * @see #getField()
	 * @generated
	 */
	EAttribute getField_LabelEn();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.form.Field#getPrintedLabel <em>Printed Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Printed Label</em>'.
	 * @see org.tongbao.model.form.Field#getPrintedLabel()
	 * @see #getField()
	 * @generated
	 */
	EAttribute getField_PrintedLabel();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.form.Field#getHelp <em>Help</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Help</em>'.
	 * @see org.tongbao.model.form.Field#getHelp()
	 * @see #getField()
	 * @generated
	 */
	EAttribute getField_Help();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.form.Field#getHelpEn <em>Help En</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Help En</em>'.
	 * @see org.tongbao.model.form.Field#getHelpEn()
	 * @see #getField()
	 * @generated
	 */
	EAttribute getField_HelpEn();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.form.Field#getCitation <em>Citation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Citation</em>'.
	 * @see org.tongbao.model.form.Field#getCitation()
	 * @see #getField()
	 * @generated
	 */
	EAttribute getField_Citation();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.form.Field#isRequired <em>Required</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Required</em>'.
	 * @see org.tongbao.model.form.Field#isRequired()
	 * @see #getField()
	 * @generated
	 */
	EAttribute getField_Required();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.form.Field#isAllowNone <em>Allow None</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Allow None</em>'.
	 * @see org.tongbao.model.form.Field#isAllowNone()
	 * @see #getField()
	 * @generated
	 */
	EAttribute getField_AllowNone();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.form.Field#getNoneText <em>None Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>None Text</em>'.
	 * @see org.tongbao.model.form.Field#getNoneText()
	 * @see #getField()
	 * @generated
	 */
	EAttribute getField_NoneText();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.form.Field#getNoneTextEn <em>None Text En</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>None Text En</em>'.
	 * @see org.tongbao.model.form.Field#getNoneTextEn()
	 * @see #getField()
	 * @generated
	 */
	EAttribute getField_NoneTextEn();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.form.Field#getMaxLength <em>Max Length</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max Length</em>'.
	 * @see org.tongbao.model.form.Field#getMaxLength()
	 * @see #getField()
	 * @generated
	 */
	EAttribute getField_MaxLength();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.form.Field#getMinimum <em>Minimum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minimum</em>'.
	 * @see org.tongbao.model.form.Field#getMinimum()
	 * @see #getField()
	 * @generated
	 */
	EAttribute getField_Minimum();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.form.Field#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.tongbao.model.form.Field#getUnit()
	 * @see #getField()
	 * @generated
	 */
	EAttribute getField_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.form.Field#getUnitEn <em>Unit En</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit En</em>'.
	 * @see org.tongbao.model.form.Field#getUnitEn()
	 * @see #getField()
	 * @generated
	 */
	EAttribute getField_UnitEn();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.form.Field#getFact <em>Fact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fact</em>'.
	 * @see org.tongbao.model.form.Field#getFact()
	 * @see #getField()
	 * @generated
	 */
	EAttribute getField_Fact();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.form.Field#isSupplement <em>Supplement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Supplement</em>'.
	 * @see org.tongbao.model.form.Field#isSupplement()
	 * @see #getField()
	 * @generated
	 */
	EAttribute getField_Supplement();

	/**
	 * Returns the meta object for the containment reference '{@link org.tongbao.model.form.Field#getRequiredWhen <em>Required When</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Required When</em>'.
	 * @see org.tongbao.model.form.Field#getRequiredWhen()
	 * @see #getField()
	 * @generated
	 */
	EReference getField_RequiredWhen();

	/**
	 * Returns the meta object for the containment reference '{@link org.tongbao.model.form.Field#getVisibleWhen <em>Visible When</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Visible When</em>'.
	 * @see org.tongbao.model.form.Field#getVisibleWhen()
	 * @see #getField()
	 * @generated
	 */
	EReference getField_VisibleWhen();

	/**
	 * Returns the meta object for the containment reference list '{@link org.tongbao.model.form.Field#getOptions <em>Options</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Options</em>'.
	 * @see org.tongbao.model.form.Field#getOptions()
	 * @see #getField()
	 * @generated
	 */
	EReference getField_Options();

	/**
	 * Returns the meta object for the containment reference list '{@link org.tongbao.model.form.Field#getItems <em>Items</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Items</em>'.
	 * @see org.tongbao.model.form.Field#getItems()
	 * @see #getField()
	 * @generated
	 */
	EReference getField_Items();

	/**
	 * Returns the meta object for the containment reference list '{@link org.tongbao.model.form.Field#getParts <em>Parts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Parts</em>'.
	 * @see org.tongbao.model.form.Field#getParts()
	 * @see #getField()
	 * @generated
	 */
	EReference getField_Parts();

	/**
	 * Returns the meta object for class '{@link org.tongbao.model.form.Option <em>Option</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Option</em>'.
	 * @see org.tongbao.model.form.Option
	 * @generated
	 */
	EClass getOption();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.form.Option#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.tongbao.model.form.Option#getId()
	 * @see #getOption()
	 * @generated
	 */
	EAttribute getOption_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.form.Option#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.tongbao.model.form.Option#getLabel()
	 * @see #getOption()
	 * @generated
	 */
	EAttribute getOption_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.form.Option#getLabelEn <em>Label En</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label En</em>'.
	 * @see org.tongbao.model.form.Option#getLabelEn()
	 * @see #getOption()
	 * @generated
	 */
	EAttribute getOption_LabelEn();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.form.Option#getPrintedLabel <em>Printed Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Printed Label</em>'.
	 * @see org.tongbao.model.form.Option#getPrintedLabel()
	 * @see #getOption()
	 * @generated
	 */
	EAttribute getOption_PrintedLabel();

	/**
	 * Returns the meta object for the containment reference list '{@link org.tongbao.model.form.Option#getParts <em>Parts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Parts</em>'.
	 * @see org.tongbao.model.form.Option#getParts()
	 * @see #getOption()
	 * @generated
	 */
	EReference getOption_Parts();

	/**
	 * Returns the meta object for class '{@link org.tongbao.model.form.Condition <em>Condition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Condition</em>'.
	 * @see org.tongbao.model.form.Condition
	 * @generated
	 */
	EClass getCondition();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.form.Condition#getField <em>Field</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Field</em>'.
	 * @see org.tongbao.model.form.Condition#getField()
	 * @see #getCondition()
	 * @generated
	 */
	EAttribute getCondition_Field();

	/**
	 * Returns the meta object for the attribute list '{@link org.tongbao.model.form.Condition#getOptions <em>Options</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Options</em>'.
	 * @see org.tongbao.model.form.Condition#getOptions()
	 * @see #getCondition()
	 * @generated
	 */
	EAttribute getCondition_Options();

	/**
	 * Returns the meta object for enum '{@link org.tongbao.model.form.Stage <em>Stage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Stage</em>'.
	 * @see org.tongbao.model.form.Stage
	 * @generated
	 */
	EEnum getStage();

	/**
	 * Returns the meta object for enum '{@link org.tongbao.model.form.FieldType <em>Field Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Field Type</em>'.
	 * @see org.tongbao.model.form.FieldType
	 * @generated
	 */
	EEnum getFieldType();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	FormFactory getFormFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.tongbao.model.form.impl.FormDefinitionImpl <em>Definition</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tongbao.model.form.impl.FormDefinitionImpl
		 * @see org.tongbao.model.form.impl.FormPackageImpl#getFormDefinition()
		 * @generated
		 */
		EClass FORM_DEFINITION = eINSTANCE.getFormDefinition();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FORM_DEFINITION__ID = eINSTANCE.getFormDefinition_Id();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FORM_DEFINITION__VERSION = eINSTANCE.getFormDefinition_Version();

		/**
		 * The meta object literal for the '<em><b>Contract</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FORM_DEFINITION__CONTRACT = eINSTANCE.getFormDefinition_Contract();

		/**
		 * The meta object literal for the '<em><b>Category</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FORM_DEFINITION__CATEGORY = eINSTANCE.getFormDefinition_Category();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FORM_DEFINITION__TITLE = eINSTANCE.getFormDefinition_Title();

		/**
		 * The meta object literal for the '<em><b>Title En</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FORM_DEFINITION__TITLE_EN = eINSTANCE.getFormDefinition_TitleEn();

		/**
		 * The meta object literal for the '<em><b>Citation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FORM_DEFINITION__CITATION = eINSTANCE.getFormDefinition_Citation();

		/**
		 * The meta object literal for the '<em><b>Sections</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FORM_DEFINITION__SECTIONS = eINSTANCE.getFormDefinition_Sections();

		/**
		 * The meta object literal for the '{@link org.tongbao.model.form.impl.SectionImpl <em>Section</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tongbao.model.form.impl.SectionImpl
		 * @see org.tongbao.model.form.impl.FormPackageImpl#getSection()
		 * @generated
		 */
		EClass SECTION = eINSTANCE.getSection();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION__ID = eINSTANCE.getSection_Id();

		/**
		 * The meta object literal for the '<em><b>Stage</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION__STAGE = eINSTANCE.getSection_Stage();

		/**
		 * The meta object literal for the '<em><b>Step</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION__STEP = eINSTANCE.getSection_Step();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION__TITLE = eINSTANCE.getSection_Title();

		/**
		 * The meta object literal for the '<em><b>Title En</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION__TITLE_EN = eINSTANCE.getSection_TitleEn();

		/**
		 * The meta object literal for the '<em><b>Printed Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION__PRINTED_TITLE = eINSTANCE.getSection_PrintedTitle();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION__NOTE = eINSTANCE.getSection_Note();

		/**
		 * The meta object literal for the '<em><b>Note En</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION__NOTE_EN = eINSTANCE.getSection_NoteEn();

		/**
		 * The meta object literal for the '<em><b>Citation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION__CITATION = eINSTANCE.getSection_Citation();

		/**
		 * The meta object literal for the '<em><b>Merge Into</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION__MERGE_INTO = eINSTANCE.getSection_MergeInto();

		/**
		 * The meta object literal for the '<em><b>After</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION__AFTER = eINSTANCE.getSection_After();

		/**
		 * The meta object literal for the '<em><b>Fields</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SECTION__FIELDS = eINSTANCE.getSection_Fields();

		/**
		 * The meta object literal for the '{@link org.tongbao.model.form.impl.FieldImpl <em>Field</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tongbao.model.form.impl.FieldImpl
		 * @see org.tongbao.model.form.impl.FormPackageImpl#getField()
		 * @generated
		 */
		EClass FIELD = eINSTANCE.getField();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD__ID = eINSTANCE.getField_Id();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD__TYPE = eINSTANCE.getField_Type();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD__LABEL = eINSTANCE.getField_Label();

		/**
		 * The meta object literal for the '<em><b>Label En</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD__LABEL_EN = eINSTANCE.getField_LabelEn();

		/**
		 * The meta object literal for the '<em><b>Printed Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD__PRINTED_LABEL = eINSTANCE.getField_PrintedLabel();

		/**
		 * The meta object literal for the '<em><b>Help</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD__HELP = eINSTANCE.getField_Help();

		/**
		 * The meta object literal for the '<em><b>Help En</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD__HELP_EN = eINSTANCE.getField_HelpEn();

		/**
		 * The meta object literal for the '<em><b>Citation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD__CITATION = eINSTANCE.getField_Citation();

		/**
		 * The meta object literal for the '<em><b>Required</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD__REQUIRED = eINSTANCE.getField_Required();

		/**
		 * The meta object literal for the '<em><b>Allow None</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD__ALLOW_NONE = eINSTANCE.getField_AllowNone();

		/**
		 * The meta object literal for the '<em><b>None Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD__NONE_TEXT = eINSTANCE.getField_NoneText();

		/**
		 * The meta object literal for the '<em><b>None Text En</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD__NONE_TEXT_EN = eINSTANCE.getField_NoneTextEn();

		/**
		 * The meta object literal for the '<em><b>Max Length</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD__MAX_LENGTH = eINSTANCE.getField_MaxLength();

		/**
		 * The meta object literal for the '<em><b>Minimum</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD__MINIMUM = eINSTANCE.getField_Minimum();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD__UNIT = eINSTANCE.getField_Unit();

		/**
		 * The meta object literal for the '<em><b>Unit En</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD__UNIT_EN = eINSTANCE.getField_UnitEn();

		/**
		 * The meta object literal for the '<em><b>Fact</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD__FACT = eINSTANCE.getField_Fact();

		/**
		 * The meta object literal for the '<em><b>Supplement</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD__SUPPLEMENT = eINSTANCE.getField_Supplement();

		/**
		 * The meta object literal for the '<em><b>Required When</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FIELD__REQUIRED_WHEN = eINSTANCE.getField_RequiredWhen();

		/**
		 * The meta object literal for the '<em><b>Visible When</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FIELD__VISIBLE_WHEN = eINSTANCE.getField_VisibleWhen();

		/**
		 * The meta object literal for the '<em><b>Options</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FIELD__OPTIONS = eINSTANCE.getField_Options();

		/**
		 * The meta object literal for the '<em><b>Items</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FIELD__ITEMS = eINSTANCE.getField_Items();

		/**
		 * The meta object literal for the '<em><b>Parts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FIELD__PARTS = eINSTANCE.getField_Parts();

		/**
		 * The meta object literal for the '{@link org.tongbao.model.form.impl.OptionImpl <em>Option</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tongbao.model.form.impl.OptionImpl
		 * @see org.tongbao.model.form.impl.FormPackageImpl#getOption()
		 * @generated
		 */
		EClass OPTION = eINSTANCE.getOption();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPTION__ID = eINSTANCE.getOption_Id();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPTION__LABEL = eINSTANCE.getOption_Label();

		/**
		 * The meta object literal for the '<em><b>Label En</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPTION__LABEL_EN = eINSTANCE.getOption_LabelEn();

		/**
		 * The meta object literal for the '<em><b>Printed Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPTION__PRINTED_LABEL = eINSTANCE.getOption_PrintedLabel();

		/**
		 * The meta object literal for the '<em><b>Parts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OPTION__PARTS = eINSTANCE.getOption_Parts();

		/**
		 * The meta object literal for the '{@link org.tongbao.model.form.impl.ConditionImpl <em>Condition</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tongbao.model.form.impl.ConditionImpl
		 * @see org.tongbao.model.form.impl.FormPackageImpl#getCondition()
		 * @generated
		 */
		EClass CONDITION = eINSTANCE.getCondition();

		/**
		 * The meta object literal for the '<em><b>Field</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDITION__FIELD = eINSTANCE.getCondition_Field();

		/**
		 * The meta object literal for the '<em><b>Options</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDITION__OPTIONS = eINSTANCE.getCondition_Options();

		/**
		 * The meta object literal for the '{@link org.tongbao.model.form.Stage <em>Stage</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tongbao.model.form.Stage
		 * @see org.tongbao.model.form.impl.FormPackageImpl#getStage()
		 * @generated
		 */
		EEnum STAGE = eINSTANCE.getStage();

		/**
		 * The meta object literal for the '{@link org.tongbao.model.form.FieldType <em>Field Type</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tongbao.model.form.FieldType
		 * @see org.tongbao.model.form.impl.FormPackageImpl#getFieldType()
		 * @generated
		 */
		EEnum FIELD_TYPE = eINSTANCE.getFieldType();

	}

} //FormPackage

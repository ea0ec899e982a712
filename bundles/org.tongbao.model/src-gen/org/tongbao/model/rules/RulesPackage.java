/**
 */
package org.tongbao.model.rules;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
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
 * @see org.tongbao.model.rules.RulesFactory
 * @model kind="package"
 * @generated
 */
public interface RulesPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "rules";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://tongbao.org/model/rules/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "rules";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	RulesPackage eINSTANCE = org.tongbao.model.rules.impl.RulesPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.tongbao.model.rules.impl.RulePackImpl <em>Rule Pack</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tongbao.model.rules.impl.RulePackImpl
	 * @see org.tongbao.model.rules.impl.RulesPackageImpl#getRulePack()
	 * @generated
	 */
	int RULE_PACK = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_PACK__ID = 0;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_PACK__VERSION = 1;

	/**
	 * The feature id for the '<em><b>Contract</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_PACK__CONTRACT = 2;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_PACK__TITLE = 3;

	/**
	 * The feature id for the '<em><b>Title En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_PACK__TITLE_EN = 4;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_PACK__VALID_FROM = 5;

	/**
	 * The feature id for the '<em><b>Valid To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_PACK__VALID_TO = 6;

	/**
	 * The feature id for the '<em><b>Time Zone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_PACK__TIME_ZONE = 7;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_PACK__SOURCE = 8;

	/**
	 * The feature id for the '<em><b>Procedure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_PACK__PROCEDURE = 9;

	/**
	 * The feature id for the '<em><b>Scale</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_PACK__SCALE = 10;

	/**
	 * The feature id for the '<em><b>Clocks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_PACK__CLOCKS = 11;

	/**
	 * The feature id for the '<em><b>Holidays</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_PACK__HOLIDAYS = 12;

	/**
	 * The feature id for the '<em><b>Base</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_PACK__BASE = 13;

	/**
	 * The feature id for the '<em><b>Without</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_PACK__WITHOUT = 14;

	/**
	 * The feature id for the '<em><b>Form</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_PACK__FORM = 15;

	/**
	 * The feature id for the '<em><b>Standalone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_PACK__STANDALONE = 16;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_PACK__NOTE = 17;

	/**
	 * The feature id for the '<em><b>Note En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_PACK__NOTE_EN = 18;

	/**
	 * The feature id for the '<em><b>Citations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_PACK__CITATIONS = 19;

	/**
	 * The feature id for the '<em><b>Office Opens</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_PACK__OFFICE_OPENS = 20;

	/**
	 * The feature id for the '<em><b>Office Closes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_PACK__OFFICE_CLOSES = 21;

	/**
	 * The feature id for the '<em><b>Festivals</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_PACK__FESTIVALS = 22;

	/**
	 * The feature id for the '<em><b>Circumstances</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_PACK__CIRCUMSTANCES = 23;

	/**
	 * The feature id for the '<em><b>Event Types</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_PACK__EVENT_TYPES = 24;

	/**
	 * The feature id for the '<em><b>Sign Offs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_PACK__SIGN_OFFS = 25;

	/**
	 * The feature id for the '<em><b>Vectors</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_PACK__VECTORS = 26;

	/**
	 * The number of structural features of the '<em>Rule Pack</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_PACK_FEATURE_COUNT = 27;

	/**
	 * The meta object id for the '{@link org.tongbao.model.rules.impl.SeverityScaleImpl <em>Severity Scale</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tongbao.model.rules.impl.SeverityScaleImpl
	 * @see org.tongbao.model.rules.impl.RulesPackageImpl#getSeverityScale()
	 * @generated
	 */
	int SEVERITY_SCALE = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEVERITY_SCALE__ID = 0;

	/**
	 * The feature id for the '<em><b>Citation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEVERITY_SCALE__CITATION = 1;

	/**
	 * The feature id for the '<em><b>Dimensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEVERITY_SCALE__DIMENSIONS = 2;

	/**
	 * The feature id for the '<em><b>Words</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEVERITY_SCALE__WORDS = 3;

	/**
	 * The feature id for the '<em><b>Words En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEVERITY_SCALE__WORDS_EN = 4;

	/**
	 * The feature id for the '<em><b>Grades</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEVERITY_SCALE__GRADES = 5;

	/**
	 * The number of structural features of the '<em>Severity Scale</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEVERITY_SCALE_FEATURE_COUNT = 6;

	/**
	 * The meta object id for the '{@link org.tongbao.model.rules.impl.DimensionImpl <em>Dimension</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tongbao.model.rules.impl.DimensionImpl
	 * @see org.tongbao.model.rules.impl.RulesPackageImpl#getDimension()
	 * @generated
	 */
	int DIMENSION = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION__ID = 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION__TITLE = 1;

	/**
	 * The feature id for the '<em><b>Title En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION__TITLE_EN = 2;

	/**
	 * The feature id for the '<em><b>Citation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION__CITATION = 3;

	/**
	 * The feature id for the '<em><b>Texts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION__TEXTS = 4;

	/**
	 * The feature id for the '<em><b>Guide</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION__GUIDE = 5;

	/**
	 * The number of structural features of the '<em>Dimension</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DIMENSION_FEATURE_COUNT = 6;

	/**
	 * The meta object id for the '{@link org.tongbao.model.rules.impl.GuideImpl <em>Guide</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tongbao.model.rules.impl.GuideImpl
	 * @see org.tongbao.model.rules.impl.RulesPackageImpl#getGuide()
	 * @generated
	 */
	int GUIDE = 3;

	/**
	 * The feature id for the '<em><b>Citation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE__CITATION = 0;

	/**
	 * The feature id for the '<em><b>Questions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE__QUESTIONS = 1;

	/**
	 * The feature id for the '<em><b>Rows</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE__ROWS = 2;

	/**
	 * The number of structural features of the '<em>Guide</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.tongbao.model.rules.impl.GuideQuestionImpl <em>Guide Question</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tongbao.model.rules.impl.GuideQuestionImpl
	 * @see org.tongbao.model.rules.impl.RulesPackageImpl#getGuideQuestion()
	 * @generated
	 */
	int GUIDE_QUESTION = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE_QUESTION__ID = 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE_QUESTION__TEXT = 1;

	/**
	 * The feature id for the '<em><b>Text En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE_QUESTION__TEXT_EN = 2;

	/**
	 * The feature id for the '<em><b>Choices</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE_QUESTION__CHOICES = 3;

	/**
	 * The number of structural features of the '<em>Guide Question</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE_QUESTION_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.tongbao.model.rules.impl.GuideChoiceImpl <em>Guide Choice</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tongbao.model.rules.impl.GuideChoiceImpl
	 * @see org.tongbao.model.rules.impl.RulesPackageImpl#getGuideChoice()
	 * @generated
	 */
	int GUIDE_CHOICE = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE_CHOICE__ID = 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE_CHOICE__TEXT = 1;

	/**
	 * The feature id for the '<em><b>Text En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE_CHOICE__TEXT_EN = 2;

	/**
	 * The number of structural features of the '<em>Guide Choice</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE_CHOICE_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.tongbao.model.rules.impl.GuideRowImpl <em>Guide Row</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tongbao.model.rules.impl.GuideRowImpl
	 * @see org.tongbao.model.rules.impl.RulesPackageImpl#getGuideRow()
	 * @generated
	 */
	int GUIDE_ROW = 6;

	/**
	 * The feature id for the '<em><b>When</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE_ROW__WHEN = 0;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE_ROW__LEVEL = 1;

	/**
	 * The number of structural features of the '<em>Guide Row</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE_ROW_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.tongbao.model.rules.impl.LevelTextImpl <em>Level Text</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tongbao.model.rules.impl.LevelTextImpl
	 * @see org.tongbao.model.rules.impl.RulesPackageImpl#getLevelText()
	 * @generated
	 */
	int LEVEL_TEXT = 7;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEVEL_TEXT__LEVEL = 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEVEL_TEXT__TEXT = 1;

	/**
	 * The feature id for the '<em><b>Text En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEVEL_TEXT__TEXT_EN = 2;

	/**
	 * The feature id for the '<em><b>Citation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEVEL_TEXT__CITATION = 3;

	/**
	 * The feature id for the '<em><b>Option</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEVEL_TEXT__OPTION = 4;

	/**
	 * The feature id for the '<em><b>Provisional</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEVEL_TEXT__PROVISIONAL = 5;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEVEL_TEXT__NOTE = 6;

	/**
	 * The feature id for the '<em><b>Note En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEVEL_TEXT__NOTE_EN = 7;

	/**
	 * The number of structural features of the '<em>Level Text</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEVEL_TEXT_FEATURE_COUNT = 8;

	/**
	 * The meta object id for the '{@link org.tongbao.model.rules.impl.ClockRuleImpl <em>Clock Rule</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tongbao.model.rules.impl.ClockRuleImpl
	 * @see org.tongbao.model.rules.impl.RulesPackageImpl#getClockRule()
	 * @generated
	 */
	int CLOCK_RULE = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOCK_RULE__ID = 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOCK_RULE__TITLE = 1;

	/**
	 * The feature id for the '<em><b>Title En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOCK_RULE__TITLE_EN = 2;

	/**
	 * The feature id for the '<em><b>Obligation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOCK_RULE__OBLIGATION = 3;

	/**
	 * The feature id for the '<em><b>Triggers</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOCK_RULE__TRIGGERS = 4;

	/**
	 * The feature id for the '<em><b>Repeated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOCK_RULE__REPEATED = 5;

	/**
	 * The feature id for the '<em><b>After</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOCK_RULE__AFTER = 6;

	/**
	 * The feature id for the '<em><b>Hours</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOCK_RULE__HOURS = 7;

	/**
	 * The feature id for the '<em><b>Months</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOCK_RULE__MONTHS = 8;

	/**
	 * The feature id for the '<em><b>Limit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOCK_RULE__LIMIT = 9;

	/**
	 * The feature id for the '<em><b>Limit En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOCK_RULE__LIMIT_EN = 10;

	/**
	 * The feature id for the '<em><b>Calculator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOCK_RULE__CALCULATOR = 11;

	/**
	 * The feature id for the '<em><b>Soft Trigger</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOCK_RULE__SOFT_TRIGGER = 12;

	/**
	 * The feature id for the '<em><b>Soft Hours</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOCK_RULE__SOFT_HOURS = 13;

	/**
	 * The feature id for the '<em><b>Levels</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOCK_RULE__LEVELS = 14;

	/**
	 * The feature id for the '<em><b>Level Of</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOCK_RULE__LEVEL_OF = 15;

	/**
	 * The feature id for the '<em><b>Stops</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOCK_RULE__STOPS = 16;

	/**
	 * The feature id for the '<em><b>Stop Detail</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOCK_RULE__STOP_DETAIL = 17;

	/**
	 * The feature id for the '<em><b>Stop At Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOCK_RULE__STOP_AT_LEVEL = 18;

	/**
	 * The feature id for the '<em><b>Extended By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOCK_RULE__EXTENDED_BY = 19;

	/**
	 * The feature id for the '<em><b>Modality</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOCK_RULE__MODALITY = 20;

	/**
	 * The feature id for the '<em><b>Actor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOCK_RULE__ACTOR = 21;

	/**
	 * The feature id for the '<em><b>Actor En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOCK_RULE__ACTOR_EN = 22;

	/**
	 * The feature id for the '<em><b>Addressee</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOCK_RULE__ADDRESSEE = 23;

	/**
	 * The feature id for the '<em><b>Addressee En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOCK_RULE__ADDRESSEE_EN = 24;

	/**
	 * The feature id for the '<em><b>Action</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOCK_RULE__ACTION = 25;

	/**
	 * The feature id for the '<em><b>Action En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOCK_RULE__ACTION_EN = 26;

	/**
	 * The feature id for the '<em><b>Citation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOCK_RULE__CITATION = 27;

	/**
	 * The feature id for the '<em><b>Provisional</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOCK_RULE__PROVISIONAL = 28;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOCK_RULE__NOTE = 29;

	/**
	 * The feature id for the '<em><b>Note En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOCK_RULE__NOTE_EN = 30;

	/**
	 * The feature id for the '<em><b>Of Organization</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOCK_RULE__OF_ORGANIZATION = 31;

	/**
	 * The feature id for the '<em><b>Adjustable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOCK_RULE__ADJUSTABLE = 32;

	/**
	 * The feature id for the '<em><b>Least</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOCK_RULE__LEAST = 33;

	/**
	 * The feature id for the '<em><b>Most</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOCK_RULE__MOST = 34;

	/**
	 * The feature id for the '<em><b>Usual</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOCK_RULE__USUAL = 35;

	/**
	 * The feature id for the '<em><b>When</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOCK_RULE__WHEN = 36;

	/**
	 * The feature id for the '<em><b>During</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOCK_RULE__DURING = 37;

	/**
	 * The feature id for the '<em><b>Substitutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOCK_RULE__SUBSTITUTES = 38;

	/**
	 * The feature id for the '<em><b>Makes Up For</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOCK_RULE__MAKES_UP_FOR = 39;

	/**
	 * The feature id for the '<em><b>Addressees</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOCK_RULE__ADDRESSEES = 40;

	/**
	 * The feature id for the '<em><b>Trigger At Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOCK_RULE__TRIGGER_AT_LEVEL = 41;

	/**
	 * The feature id for the '<em><b>Off Hours</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOCK_RULE__OFF_HOURS = 42;

	/**
	 * The feature id for the '<em><b>Only If Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOCK_RULE__ONLY_IF_CHANGED = 43;

	/**
	 * The feature id for the '<em><b>Assumed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOCK_RULE__ASSUMED = 44;

	/**
	 * The feature id for the '<em><b>Delay Hours</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOCK_RULE__DELAY_HOURS = 45;

	/**
	 * The feature id for the '<em><b>Delay Detail</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOCK_RULE__DELAY_DETAIL = 46;

	/**
	 * The feature id for the '<em><b>Every</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOCK_RULE__EVERY = 47;

	/**
	 * The feature id for the '<em><b>Ended By</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOCK_RULE__ENDED_BY = 48;

	/**
	 * The feature id for the '<em><b>Hours Detail</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOCK_RULE__HOURS_DETAIL = 49;

	/**
	 * The feature id for the '<em><b>Limits</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOCK_RULE__LIMITS = 50;

	/**
	 * The feature id for the '<em><b>Soft Months</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOCK_RULE__SOFT_MONTHS = 51;

	/**
	 * The feature id for the '<em><b>Same Detail</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOCK_RULE__SAME_DETAIL = 52;

	/**
	 * The feature id for the '<em><b>Paired By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOCK_RULE__PAIRED_BY = 53;

	/**
	 * The feature id for the '<em><b>Stop Should</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOCK_RULE__STOP_SHOULD = 54;

	/**
	 * The feature id for the '<em><b>Before</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOCK_RULE__BEFORE = 55;

	/**
	 * The feature id for the '<em><b>Trigger Detail</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOCK_RULE__TRIGGER_DETAIL = 56;

	/**
	 * The feature id for the '<em><b>Coverages</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOCK_RULE__COVERAGES = 57;

	/**
	 * The number of structural features of the '<em>Clock Rule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOCK_RULE_FEATURE_COUNT = 58;

	/**
	 * The meta object id for the '{@link org.tongbao.model.rules.impl.CitationImpl <em>Citation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tongbao.model.rules.impl.CitationImpl
	 * @see org.tongbao.model.rules.impl.RulesPackageImpl#getCitation()
	 * @generated
	 */
	int CITATION = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CITATION__ID = 0;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CITATION__SOURCE = 1;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CITATION__TEXT = 2;

	/**
	 * The feature id for the '<em><b>Tag</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CITATION__TAG = 3;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CITATION__NOTE = 4;

	/**
	 * The feature id for the '<em><b>Note En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CITATION__NOTE_EN = 5;

	/**
	 * The number of structural features of the '<em>Citation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CITATION_FEATURE_COUNT = 6;

	/**
	 * The meta object id for the '{@link org.tongbao.model.rules.impl.CircumstanceImpl <em>Circumstance</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tongbao.model.rules.impl.CircumstanceImpl
	 * @see org.tongbao.model.rules.impl.RulesPackageImpl#getCircumstance()
	 * @generated
	 */
	int CIRCUMSTANCE = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIRCUMSTANCE__ID = 0;

	/**
	 * The feature id for the '<em><b>Begins</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIRCUMSTANCE__BEGINS = 1;

	/**
	 * The feature id for the '<em><b>Ends</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIRCUMSTANCE__ENDS = 2;

	/**
	 * The number of structural features of the '<em>Circumstance</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CIRCUMSTANCE_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.tongbao.model.rules.impl.EventKindImpl <em>Event Kind</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tongbao.model.rules.impl.EventKindImpl
	 * @see org.tongbao.model.rules.impl.RulesPackageImpl#getEventKind()
	 * @generated
	 */
	int EVENT_KIND = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_KIND__ID = 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_KIND__TITLE = 1;

	/**
	 * The feature id for the '<em><b>Title En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_KIND__TITLE_EN = 2;

	/**
	 * The number of structural features of the '<em>Event Kind</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_KIND_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.tongbao.model.rules.impl.SignOffImpl <em>Sign Off</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tongbao.model.rules.impl.SignOffImpl
	 * @see org.tongbao.model.rules.impl.RulesPackageImpl#getSignOff()
	 * @generated
	 */
	int SIGN_OFF = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGN_OFF__ID = 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGN_OFF__TITLE = 1;

	/**
	 * The feature id for the '<em><b>Title En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGN_OFF__TITLE_EN = 2;

	/**
	 * The feature id for the '<em><b>Citation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGN_OFF__CITATION = 3;

	/**
	 * The feature id for the '<em><b>Stages</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGN_OFF__STAGES = 4;

	/**
	 * The feature id for the '<em><b>After</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGN_OFF__AFTER = 5;

	/**
	 * The feature id for the '<em><b>Roles</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGN_OFF__ROLES = 6;

	/**
	 * The number of structural features of the '<em>Sign Off</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGN_OFF_FEATURE_COUNT = 7;

	/**
	 * The meta object id for the '{@link org.tongbao.model.rules.impl.SignOffRoleImpl <em>Sign Off Role</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tongbao.model.rules.impl.SignOffRoleImpl
	 * @see org.tongbao.model.rules.impl.RulesPackageImpl#getSignOffRole()
	 * @generated
	 */
	int SIGN_OFF_ROLE = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGN_OFF_ROLE__ID = 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGN_OFF_ROLE__TITLE = 1;

	/**
	 * The feature id for the '<em><b>Title En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGN_OFF_ROLE__TITLE_EN = 2;

	/**
	 * The number of structural features of the '<em>Sign Off Role</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGN_OFF_ROLE_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.tongbao.model.rules.impl.GradeImpl <em>Grade</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tongbao.model.rules.impl.GradeImpl
	 * @see org.tongbao.model.rules.impl.RulesPackageImpl#getGrade()
	 * @generated
	 */
	int GRADE = 14;

	/**
	 * The feature id for the '<em><b>Rank</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRADE__RANK = 0;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRADE__CODE = 1;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRADE__TITLE = 2;

	/**
	 * The feature id for the '<em><b>Title En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRADE__TITLE_EN = 3;

	/**
	 * The number of structural features of the '<em>Grade</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRADE_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.tongbao.model.rules.impl.LevelLimitImpl <em>Level Limit</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tongbao.model.rules.impl.LevelLimitImpl
	 * @see org.tongbao.model.rules.impl.RulesPackageImpl#getLevelLimit()
	 * @generated
	 */
	int LEVEL_LIMIT = 15;

	/**
	 * The feature id for the '<em><b>Levels</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEVEL_LIMIT__LEVELS = 0;

	/**
	 * The feature id for the '<em><b>Hours</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEVEL_LIMIT__HOURS = 1;

	/**
	 * The feature id for the '<em><b>Months</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEVEL_LIMIT__MONTHS = 2;

	/**
	 * The number of structural features of the '<em>Level Limit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEVEL_LIMIT_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.tongbao.model.rules.impl.CoverageImpl <em>Coverage</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tongbao.model.rules.impl.CoverageImpl
	 * @see org.tongbao.model.rules.impl.RulesPackageImpl#getCoverage()
	 * @generated
	 */
	int COVERAGE = 16;

	/**
	 * The feature id for the '<em><b>Responsibility</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COVERAGE__RESPONSIBILITY = 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COVERAGE__TEXT = 1;

	/**
	 * The feature id for the '<em><b>Text En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COVERAGE__TEXT_EN = 2;

	/**
	 * The feature id for the '<em><b>Citation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COVERAGE__CITATION = 3;

	/**
	 * The number of structural features of the '<em>Coverage</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COVERAGE_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.tongbao.model.rules.impl.AddresseeImpl <em>Addressee</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tongbao.model.rules.impl.AddresseeImpl
	 * @see org.tongbao.model.rules.impl.RulesPackageImpl#getAddressee()
	 * @generated
	 */
	int ADDRESSEE = 17;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDRESSEE__ID = 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDRESSEE__TITLE = 1;

	/**
	 * The feature id for the '<em><b>Title En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDRESSEE__TITLE_EN = 2;

	/**
	 * The feature id for the '<em><b>Names</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDRESSEE__NAMES = 3;

	/**
	 * The feature id for the '<em><b>Otherwise</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDRESSEE__OTHERWISE = 4;

	/**
	 * The number of structural features of the '<em>Addressee</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDRESSEE_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.tongbao.model.rules.impl.TestVectorImpl <em>Test Vector</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tongbao.model.rules.impl.TestVectorImpl
	 * @see org.tongbao.model.rules.impl.RulesPackageImpl#getTestVector()
	 * @generated
	 */
	int TEST_VECTOR = 18;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_VECTOR__ID = 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_VECTOR__TITLE = 1;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_VECTOR__FACTS = 2;

	/**
	 * The feature id for the '<em><b>Judgements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_VECTOR__JUDGEMENTS = 3;

	/**
	 * The feature id for the '<em><b>Answers</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_VECTOR__ANSWERS = 4;

	/**
	 * The feature id for the '<em><b>Expects</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_VECTOR__EXPECTS = 5;

	/**
	 * The number of structural features of the '<em>Test Vector</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_VECTOR_FEATURE_COUNT = 6;

	/**
	 * The meta object id for the '{@link org.tongbao.model.rules.impl.VectorFactImpl <em>Vector Fact</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tongbao.model.rules.impl.VectorFactImpl
	 * @see org.tongbao.model.rules.impl.RulesPackageImpl#getVectorFact()
	 * @generated
	 */
	int VECTOR_FACT = 19;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VECTOR_FACT__TYPE = 0;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VECTOR_FACT__AT = 1;

	/**
	 * The feature id for the '<em><b>Details</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VECTOR_FACT__DETAILS = 2;

	/**
	 * The number of structural features of the '<em>Vector Fact</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VECTOR_FACT_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.tongbao.model.rules.impl.VectorJudgementImpl <em>Vector Judgement</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tongbao.model.rules.impl.VectorJudgementImpl
	 * @see org.tongbao.model.rules.impl.RulesPackageImpl#getVectorJudgement()
	 * @generated
	 */
	int VECTOR_JUDGEMENT = 20;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VECTOR_JUDGEMENT__AT = 0;

	/**
	 * The feature id for the '<em><b>Ratings</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VECTOR_JUDGEMENT__RATINGS = 1;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VECTOR_JUDGEMENT__REASON = 2;

	/**
	 * The number of structural features of the '<em>Vector Judgement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VECTOR_JUDGEMENT_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.tongbao.model.rules.impl.ExpectationImpl <em>Expectation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tongbao.model.rules.impl.ExpectationImpl
	 * @see org.tongbao.model.rules.impl.RulesPackageImpl#getExpectation()
	 * @generated
	 */
	int EXPECTATION = 21;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECTATION__AT = 0;

	/**
	 * The feature id for the '<em><b>Clock</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECTATION__CLOCK = 1;

	/**
	 * The feature id for the '<em><b>Instance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECTATION__INSTANCE = 2;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECTATION__STATE = 3;

	/**
	 * The feature id for the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECTATION__DUE = 4;

	/**
	 * The feature id for the '<em><b>No Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECTATION__NO_DUE = 5;

	/**
	 * The feature id for the '<em><b>Soft</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECTATION__SOFT = 6;

	/**
	 * The feature id for the '<em><b>Met At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECTATION__MET_AT = 7;

	/**
	 * The feature id for the '<em><b>Level Change</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECTATION__LEVEL_CHANGE = 8;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECTATION__LEVEL = 9;

	/**
	 * The feature id for the '<em><b>Finding</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECTATION__FINDING = 10;

	/**
	 * The number of structural features of the '<em>Expectation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECTATION_FEATURE_COUNT = 11;

	/**
	 * The meta object id for the '{@link org.tongbao.model.rules.impl.FestivalImpl <em>Festival</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tongbao.model.rules.impl.FestivalImpl
	 * @see org.tongbao.model.rules.impl.RulesPackageImpl#getFestival()
	 * @generated
	 */
	int FESTIVAL = 22;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FESTIVAL__ID = 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FESTIVAL__TITLE = 1;

	/**
	 * The feature id for the '<em><b>Title En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FESTIVAL__TITLE_EN = 2;

	/**
	 * The feature id for the '<em><b>Calendar</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FESTIVAL__CALENDAR = 3;

	/**
	 * The feature id for the '<em><b>Month</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FESTIVAL__MONTH = 4;

	/**
	 * The feature id for the '<em><b>Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FESTIVAL__DAY = 5;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FESTIVAL__OFFSET = 6;

	/**
	 * The feature id for the '<em><b>Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FESTIVAL__SINCE = 7;

	/**
	 * The feature id for the '<em><b>Made Up After</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FESTIVAL__MADE_UP_AFTER = 8;

	/**
	 * The feature id for the '<em><b>Citation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FESTIVAL__CITATION = 9;

	/**
	 * The feature id for the '<em><b>Yields</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FESTIVAL__YIELDS = 10;

	/**
	 * The number of structural features of the '<em>Festival</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FESTIVAL_FEATURE_COUNT = 11;

	/**
	 * The meta object id for the '{@link org.tongbao.model.rules.impl.HolidayYearImpl <em>Holiday Year</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tongbao.model.rules.impl.HolidayYearImpl
	 * @see org.tongbao.model.rules.impl.RulesPackageImpl#getHolidayYear()
	 * @generated
	 */
	int HOLIDAY_YEAR = 23;

	/**
	 * The feature id for the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOLIDAY_YEAR__YEAR = 0;

	/**
	 * The feature id for the '<em><b>Confirmed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOLIDAY_YEAR__CONFIRMED = 1;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOLIDAY_YEAR__SOURCE = 2;

	/**
	 * The feature id for the '<em><b>Days</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOLIDAY_YEAR__DAYS = 3;

	/**
	 * The feature id for the '<em><b>Workdays</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOLIDAY_YEAR__WORKDAYS = 4;

	/**
	 * The feature id for the '<em><b>Own</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOLIDAY_YEAR__OWN = 5;

	/**
	 * The number of structural features of the '<em>Holiday Year</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOLIDAY_YEAR_FEATURE_COUNT = 6;

	/**
	 * The meta object id for the '{@link org.tongbao.model.rules.FestivalCalendar <em>Festival Calendar</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tongbao.model.rules.FestivalCalendar
	 * @see org.tongbao.model.rules.impl.RulesPackageImpl#getFestivalCalendar()
	 * @generated
	 */
	int FESTIVAL_CALENDAR = 24;

	/**
	 * The meta object id for the '{@link org.tongbao.model.rules.Calculator <em>Calculator</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tongbao.model.rules.Calculator
	 * @see org.tongbao.model.rules.impl.RulesPackageImpl#getCalculator()
	 * @generated
	 */
	int CALCULATOR = 25;

	/**
	 * The meta object id for the '{@link org.tongbao.model.rules.Modality <em>Modality</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tongbao.model.rules.Modality
	 * @see org.tongbao.model.rules.impl.RulesPackageImpl#getModality()
	 * @generated
	 */
	int MODALITY = 26;

	/**
	 * The meta object id for the '<em>Local Date</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.LocalDate
	 * @see org.tongbao.model.rules.impl.RulesPackageImpl#getLocalDate()
	 * @generated
	 */
	int LOCAL_DATE = 27;

	/**
	 * The meta object id for the '<em>Moment</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.OffsetDateTime
	 * @see org.tongbao.model.rules.impl.RulesPackageImpl#getMoment()
	 * @generated
	 */
	int MOMENT = 28;


	/**
	 * Returns the meta object for class '{@link org.tongbao.model.rules.RulePack <em>Rule Pack</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Rule Pack</em>'.
	 * @see org.tongbao.model.rules.RulePack
	 * @generated
	 */
	EClass getRulePack();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.RulePack#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.tongbao.model.rules.RulePack#getId()
	 * @see #getRulePack()
	 * @generated
	 */
	EAttribute getRulePack_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.RulePack#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.tongbao.model.rules.RulePack#getVersion()
	 * @see #getRulePack()
	 * @generated
	 */
	EAttribute getRulePack_Version();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.RulePack#getContract <em>Contract</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Contract</em>'.
	 * @see org.tongbao.model.rules.RulePack#getContract()
	 * @see #getRulePack()
	 * @generated
	 */
	EAttribute getRulePack_Contract();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.RulePack#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.tongbao.model.rules.RulePack#getTitle()
	 * @see #getRulePack()
	 * @generated
	 */
	EAttribute getRulePack_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.RulePack#getTitleEn <em>Title En</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title En</em>'.
	 * @see org.tongbao.model.rules.RulePack#getTitleEn()
	 * @see #getRulePack()
	 * @generated
	 */
	EAttribute getRulePack_TitleEn();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.RulePack#getValidFrom <em>Valid From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Valid From</em>'.
	 * @see org.tongbao.model.rules.RulePack#getValidFrom()
	 * @see #getRulePack()
	 * @generated
	 */
	EAttribute getRulePack_ValidFrom();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.RulePack#getValidTo <em>Valid To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Valid To</em>'.
	 * @see org.tongbao.model.rules.RulePack#getValidTo()
	 * @see #getRulePack()
	 * @generated
	 */
	EAttribute getRulePack_ValidTo();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.RulePack#getTimeZone <em>Time Zone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time Zone</em>'.
	 * @see org.tongbao.model.rules.RulePack#getTimeZone()
	 * @see #getRulePack()
	 * @generated
	 */
	EAttribute getRulePack_TimeZone();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.RulePack#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.tongbao.model.rules.RulePack#getSource()
	 * @see #getRulePack()
	 * @generated
	 */
	EAttribute getRulePack_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.RulePack#getProcedure <em>Procedure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Procedure</em>'.
	 * @see org.tongbao.model.rules.RulePack#getProcedure()
	 * @see #getRulePack()
	 * @generated
	 */
	EAttribute getRulePack_Procedure();

	/**
	 * Returns the meta object for the containment reference '{@link org.tongbao.model.rules.RulePack#getScale <em>Scale</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Scale</em>'.
	 * @see org.tongbao.model.rules.RulePack#getScale()
	 * @see #getRulePack()
	 * @generated
	 */
	EReference getRulePack_Scale();

	/**
	 * Returns the meta object for the containment reference list '{@link org.tongbao.model.rules.RulePack#getClocks <em>Clocks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Clocks</em>'.
	 * @see org.tongbao.model.rules.RulePack#getClocks()
	 * @see #getRulePack()
	 * @generated
	 */
	EReference getRulePack_Clocks();

	/**
	 * Returns the meta object for the containment reference list '{@link org.tongbao.model.rules.RulePack#getHolidays <em>Holidays</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Holidays</em>'.
	 * @see org.tongbao.model.rules.RulePack#getHolidays()
	 * @see #getRulePack()
	 * @generated
	 */
	EReference getRulePack_Holidays();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.RulePack#getBase <em>Base</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Base</em>'.
	 * @see org.tongbao.model.rules.RulePack#getBase()
	 * @see #getRulePack()
	 * @generated
	 */
	EAttribute getRulePack_Base();

	/**
	 * Returns the meta object for the attribute list '{@link org.tongbao.model.rules.RulePack#getWithout <em>Without</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Without</em>'.
	 * @see org.tongbao.model.rules.RulePack#getWithout()
	 * @see #getRulePack()
	 * @generated
	 */
	EAttribute getRulePack_Without();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.RulePack#getForm <em>Form</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Form</em>'.
	 * @see org.tongbao.model.rules.RulePack#getForm()
	 * @see #getRulePack()
	 * @generated
	 */
	EAttribute getRulePack_Form();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.RulePack#isStandalone <em>Standalone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Standalone</em>'.
	 * @see org.tongbao.model.rules.RulePack#isStandalone()
	 * @see #getRulePack()
	 * @generated
	 */
	EAttribute getRulePack_Standalone();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.RulePack#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.tongbao.model.rules.RulePack#getNote()
	 * @see #getRulePack()
	 * @generated
	 */
	EAttribute getRulePack_Note();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.RulePack#getNoteEn <em>Note En</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note En</em>'.
	 * @see org.tongbao.model.rules.RulePack#getNoteEn()
	 * @see #getRulePack()
	 * @generated
	 */
	EAttribute getRulePack_NoteEn();

	/**
	 * Returns the meta object for the containment reference list '{@link org.tongbao.model.rules.RulePack#getCitations <em>Citations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Citations</em>'.
	 * @see org.tongbao.model.rules.RulePack#getCitations()
	 * @see #getRulePack()
	 * @generated
	 */
	EReference getRulePack_Citations();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.RulePack#getOfficeOpens <em>Office Opens</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Office Opens</em>'.
	 * @see org.tongbao.model.rules.RulePack#getOfficeOpens()
	 * @see #getRulePack()
	 * @generated
	 */
	EAttribute getRulePack_OfficeOpens();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.RulePack#getOfficeCloses <em>Office Closes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Office Closes</em>'.
	 * @see org.tongbao.model.rules.RulePack#getOfficeCloses()
	 * @see #getRulePack()
	 * @generated
	 */
	EAttribute getRulePack_OfficeCloses();

	/**
	 * Returns the meta object for the containment reference list '{@link org.tongbao.model.rules.RulePack#getFestivals <em>Festivals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Festivals</em>'.
	 * @see org.tongbao.model.rules.RulePack#getFestivals()
	 * @see #getRulePack()
	 * @generated
	 */
	EReference getRulePack_Festivals();

	/**
	 * Returns the meta object for the containment reference list '{@link org.tongbao.model.rules.RulePack#getCircumstances <em>Circumstances</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Circumstances</em>'.
	 * @see org.tongbao.model.rules.RulePack#getCircumstances()
	 * @see #getRulePack()
	 * @generated
	 */
	EReference getRulePack_Circumstances();

	/**
	 * Returns the meta object for the containment reference list '{@link org.tongbao.model.rules.RulePack#getEventTypes <em>Event Types</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Event Types</em>'.
	 * @see org.tongbao.model.rules.RulePack#getEventTypes()
	 * @see #getRulePack()
	 * @generated
	 */
	EReference getRulePack_EventTypes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.tongbao.model.rules.RulePack#getSignOffs <em>Sign Offs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sign Offs</em>'.
	 * @see org.tongbao.model.rules.RulePack#getSignOffs()
	 * @see #getRulePack()
	 * @generated
	 */
	EReference getRulePack_SignOffs();

	/**
	 * Returns the meta object for the containment reference list '{@link org.tongbao.model.rules.RulePack#getVectors <em>Vectors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Vectors</em>'.
	 * @see org.tongbao.model.rules.RulePack#getVectors()
	 * @see #getRulePack()
	 * @generated
	 */
	EReference getRulePack_Vectors();

	/**
	 * Returns the meta object for class '{@link org.tongbao.model.rules.SeverityScale <em>Severity Scale</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Severity Scale</em>'.
	 * @see org.tongbao.model.rules.SeverityScale
	 * @generated
	 */
	EClass getSeverityScale();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.SeverityScale#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.tongbao.model.rules.SeverityScale#getId()
	 * @see #getSeverityScale()
	 * @generated
	 */
	EAttribute getSeverityScale_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.SeverityScale#getCitation <em>Citation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Citation</em>'.
	 * @see org.tongbao.model.rules.SeverityScale#getCitation()
	 * @see #getSeverityScale()
	 * @generated
	 */
	EAttribute getSeverityScale_Citation();

	/**
	 * Returns the meta object for the containment reference list '{@link org.tongbao.model.rules.SeverityScale#getDimensions <em>Dimensions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Dimensions</em>'.
	 * @see org.tongbao.model.rules.SeverityScale#getDimensions()
	 * @see #getSeverityScale()
	 * @generated
	 */
	EReference getSeverityScale_Dimensions();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.SeverityScale#getWords <em>Words</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Words</em>'.
	 * @see org.tongbao.model.rules.SeverityScale#getWords()
	 * @see #getSeverityScale()
	 * @generated
	 */
	EAttribute getSeverityScale_Words();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.SeverityScale#getWordsEn <em>Words En</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Words En</em>'.
	 * @see org.tongbao.model.rules.SeverityScale#getWordsEn()
	 * @see #getSeverityScale()
	 * @generated
	 */
	EAttribute getSeverityScale_WordsEn();

	/**
	 * Returns the meta object for the containment reference list '{@link org.tongbao.model.rules.SeverityScale#getGrades <em>Grades</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Grades</em>'.
	 * @see org.tongbao.model.rules.SeverityScale#getGrades()
	 * @see #getSeverityScale()
	 * @generated
	 */
	EReference getSeverityScale_Grades();

	/**
	 * Returns the meta object for class '{@link org.tongbao.model.rules.Dimension <em>Dimension</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Dimension</em>'.
	 * @see org.tongbao.model.rules.Dimension
	 * @generated
	 */
	EClass getDimension();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.Dimension#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.tongbao.model.rules.Dimension#getId()
	 * @see #getDimension()
	 * @generated
	 */
	EAttribute getDimension_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.Dimension#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.tongbao.model.rules.Dimension#getTitle()
	 * @see #getDimension()
	 * @generated
	 */
	EAttribute getDimension_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.Dimension#getTitleEn <em>Title En</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title En</em>'.
	 * @see org.tongbao.model.rules.Dimension#getTitleEn()
	 * @see #getDimension()
	 * @generated
	 */
	EAttribute getDimension_TitleEn();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.Dimension#getCitation <em>Citation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Citation</em>'.
	 * @see org.tongbao.model.rules.Dimension#getCitation()
	 * @see #getDimension()
	 * @generated
	 */
	EAttribute getDimension_Citation();

	/**
	 * Returns the meta object for the containment reference list '{@link org.tongbao.model.rules.Dimension#getTexts <em>Texts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Texts</em>'.
	 * @see org.tongbao.model.rules.Dimension#getTexts()
	 * @see #getDimension()
	 * @generated
	 */
	EReference getDimension_Texts();

	/**
	 * Returns the meta object for the containment reference '{@link org.tongbao.model.rules.Dimension#getGuide <em>Guide</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Guide</em>'.
	 * @see org.tongbao.model.rules.Dimension#getGuide()
	 * @see #getDimension()
	 * @generated
	 */
	EReference getDimension_Guide();

	/**
	 * Returns the meta object for class '{@link org.tongbao.model.rules.Guide <em>Guide</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Guide</em>'.
	 * @see org.tongbao.model.rules.Guide
	 * @generated
	 */
	EClass getGuide();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.Guide#getCitation <em>Citation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Citation</em>'.
	 * @see org.tongbao.model.rules.Guide#getCitation()
	 * @see #getGuide()
	 * @generated
	 */
	EAttribute getGuide_Citation();

	/**
	 * Returns the meta object for the containment reference list '{@link org.tongbao.model.rules.Guide#getQuestions <em>Questions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Questions</em>'.
	 * @see org.tongbao.model.rules.Guide#getQuestions()
	 * @see #getGuide()
	 * @generated
	 */
	EReference getGuide_Questions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.tongbao.model.rules.Guide#getRows <em>Rows</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Rows</em>'.
	 * @see org.tongbao.model.rules.Guide#getRows()
	 * @see #getGuide()
	 * @generated
	 */
	EReference getGuide_Rows();

	/**
	 * Returns the meta object for class '{@link org.tongbao.model.rules.GuideQuestion <em>Guide Question</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Guide Question</em>'.
	 * @see org.tongbao.model.rules.GuideQuestion
	 * @generated
	 */
	EClass getGuideQuestion();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.GuideQuestion#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.tongbao.model.rules.GuideQuestion#getId()
	 * @see #getGuideQuestion()
	 * @generated
	 */
	EAttribute getGuideQuestion_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.GuideQuestion#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.tongbao.model.rules.GuideQuestion#getText()
	 * @see #getGuideQuestion()
	 * @generated
	 */
	EAttribute getGuideQuestion_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.GuideQuestion#getTextEn <em>Text En</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text En</em>'.
	 * @see org.tongbao.model.rules.GuideQuestion#getTextEn()
	 * @see #getGuideQuestion()
	 * @generated
	 */
	EAttribute getGuideQuestion_TextEn();

	/**
	 * Returns the meta object for the containment reference list '{@link org.tongbao.model.rules.GuideQuestion#getChoices <em>Choices</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Choices</em>'.
	 * @see org.tongbao.model.rules.GuideQuestion#getChoices()
	 * @see #getGuideQuestion()
	 * @generated
	 */
	EReference getGuideQuestion_Choices();

	/**
	 * Returns the meta object for class '{@link org.tongbao.model.rules.GuideChoice <em>Guide Choice</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Guide Choice</em>'.
	 * @see org.tongbao.model.rules.GuideChoice
	 * @generated
	 */
	EClass getGuideChoice();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.GuideChoice#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.tongbao.model.rules.GuideChoice#getId()
	 * @see #getGuideChoice()
	 * @generated
	 */
	EAttribute getGuideChoice_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.GuideChoice#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.tongbao.model.rules.GuideChoice#getText()
	 * @see #getGuideChoice()
	 * @generated
	 */
	EAttribute getGuideChoice_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.GuideChoice#getTextEn <em>Text En</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text En</em>'.
	 * @see org.tongbao.model.rules.GuideChoice#getTextEn()
	 * @see #getGuideChoice()
	 * @generated
	 */
	EAttribute getGuideChoice_TextEn();

	/**
	 * Returns the meta object for class '{@link org.tongbao.model.rules.GuideRow <em>Guide Row</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Guide Row</em>'.
	 * @see org.tongbao.model.rules.GuideRow
	 * @generated
	 */
	EClass getGuideRow();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.GuideRow#getWhen <em>When</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>When</em>'.
	 * @see org.tongbao.model.rules.GuideRow#getWhen()
	 * @see #getGuideRow()
	 * @generated
	 */
	EAttribute getGuideRow_When();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.GuideRow#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level</em>'.
	 * @see org.tongbao.model.rules.GuideRow#getLevel()
	 * @see #getGuideRow()
	 * @generated
	 */
	EAttribute getGuideRow_Level();

	/**
	 * Returns the meta object for class '{@link org.tongbao.model.rules.LevelText <em>Level Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Level Text</em>'.
	 * @see org.tongbao.model.rules.LevelText
	 * @generated
	 */
	EClass getLevelText();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.LevelText#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level</em>'.
	 * @see org.tongbao.model.rules.LevelText#getLevel()
	 * @see #getLevelText()
	 * @generated
	 */
	EAttribute getLevelText_Level();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.LevelText#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.tongbao.model.rules.LevelText#getText()
	 * @see #getLevelText()
	 * @generated
	 */
	EAttribute getLevelText_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.LevelText#getTextEn <em>Text En</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text En</em>'.
	 * @see org.tongbao.model.rules.LevelText#getTextEn()
	 * @see #getLevelText()
	 * @generated
	 */
	EAttribute getLevelText_TextEn();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.LevelText#getCitation <em>Citation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Citation</em>'.
	 * @see org.tongbao.model.rules.LevelText#getCitation()
	 * @see #getLevelText()
	 * @generated
	 */
	EAttribute getLevelText_Citation();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.LevelText#getOption <em>Option</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Option</em>'.
	 * @see org.tongbao.model.rules.LevelText#getOption()
	 * @see #getLevelText()
	 * @generated
	 */
	EAttribute getLevelText_Option();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.LevelText#isProvisional <em>Provisional</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Provisional</em>'.
	 * @see org.tongbao.model.rules.LevelText#isProvisional()
	 * @see #getLevelText()
	 * @generated
	 */
	EAttribute getLevelText_Provisional();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.LevelText#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.tongbao.model.rules.LevelText#getNote()
	 * @see #getLevelText()
	 * @generated
	 */
	EAttribute getLevelText_Note();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.LevelText#getNoteEn <em>Note En</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note En</em>'.
	 * @see org.tongbao.model.rules.LevelText#getNoteEn()
	 * @see #getLevelText()
	 * @generated
	 */
	EAttribute getLevelText_NoteEn();

	/**
	 * Returns the meta object for class '{@link org.tongbao.model.rules.ClockRule <em>Clock Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Clock Rule</em>'.
	 * @see org.tongbao.model.rules.ClockRule
	 * @generated
	 */
	EClass getClockRule();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.ClockRule#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.tongbao.model.rules.ClockRule#getId()
	 * @see #getClockRule()
	 * @generated
	 */
	EAttribute getClockRule_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.ClockRule#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.tongbao.model.rules.ClockRule#getTitle()
	 * @see #getClockRule()
	 * @generated
	 */
	EAttribute getClockRule_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.ClockRule#getTitleEn <em>Title En</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title En</em>'.
	 * @see org.tongbao.model.rules.ClockRule#getTitleEn()
	 * @see #getClockRule()
	 * @generated
	 */
	EAttribute getClockRule_TitleEn();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.ClockRule#getObligation <em>Obligation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Obligation</em>'.
	 * @see org.tongbao.model.rules.ClockRule#getObligation()
	 * @see #getClockRule()
	 * @generated
	 */
	EAttribute getClockRule_Obligation();

	/**
	 * Returns the meta object for the attribute list '{@link org.tongbao.model.rules.ClockRule#getTriggers <em>Triggers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Triggers</em>'.
	 * @see org.tongbao.model.rules.ClockRule#getTriggers()
	 * @see #getClockRule()
	 * @generated
	 */
	EAttribute getClockRule_Triggers();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.ClockRule#isRepeated <em>Repeated</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Repeated</em>'.
	 * @see org.tongbao.model.rules.ClockRule#isRepeated()
	 * @see #getClockRule()
	 * @generated
	 */
	EAttribute getClockRule_Repeated();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.ClockRule#getAfter <em>After</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>After</em>'.
	 * @see org.tongbao.model.rules.ClockRule#getAfter()
	 * @see #getClockRule()
	 * @generated
	 */
	EAttribute getClockRule_After();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.ClockRule#getHours <em>Hours</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hours</em>'.
	 * @see org.tongbao.model.rules.ClockRule#getHours()
	 * @see #getClockRule()
	 * @generated
	 */
	EAttribute getClockRule_Hours();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.ClockRule#getMonths <em>Months</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Months</em>'.
	 * @see org.tongbao.model.rules.ClockRule#getMonths()
	 * @see #getClockRule()
	 * @generated
	 */
	EAttribute getClockRule_Months();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.ClockRule#getLimit <em>Limit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Limit</em>'.
	 * @see org.tongbao.model.rules.ClockRule#getLimit()
	 * @see #getClockRule()
	 * @generated
	 */
	EAttribute getClockRule_Limit();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.ClockRule#getLimitEn <em>Limit En</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Limit En</em>'.
	 * @see org.tongbao.model.rules.ClockRule#getLimitEn()
	 * @see #getClockRule()
	 * @generated
	 */
	EAttribute getClockRule_LimitEn();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.ClockRule#getCalculator <em>Calculator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Calculator</em>'.
	 * @see org.tongbao.model.rules.ClockRule#getCalculator()
	 * @see #getClockRule()
	 * @generated
	 */
	EAttribute getClockRule_Calculator();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.ClockRule#getSoftTrigger <em>Soft Trigger</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Soft Trigger</em>'.
	 * @see org.tongbao.model.rules.ClockRule#getSoftTrigger()
	 * @see #getClockRule()
	 * @generated
	 */
	EAttribute getClockRule_SoftTrigger();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.ClockRule#getSoftHours <em>Soft Hours</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Soft Hours</em>'.
	 * @see org.tongbao.model.rules.ClockRule#getSoftHours()
	 * @see #getClockRule()
	 * @generated
	 */
	EAttribute getClockRule_SoftHours();

	/**
	 * Returns the meta object for the attribute list '{@link org.tongbao.model.rules.ClockRule#getLevels <em>Levels</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Levels</em>'.
	 * @see org.tongbao.model.rules.ClockRule#getLevels()
	 * @see #getClockRule()
	 * @generated
	 */
	EAttribute getClockRule_Levels();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.ClockRule#getLevelOf <em>Level Of</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level Of</em>'.
	 * @see org.tongbao.model.rules.ClockRule#getLevelOf()
	 * @see #getClockRule()
	 * @generated
	 */
	EAttribute getClockRule_LevelOf();

	/**
	 * Returns the meta object for the attribute list '{@link org.tongbao.model.rules.ClockRule#getStops <em>Stops</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Stops</em>'.
	 * @see org.tongbao.model.rules.ClockRule#getStops()
	 * @see #getClockRule()
	 * @generated
	 */
	EAttribute getClockRule_Stops();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.ClockRule#getStopDetail <em>Stop Detail</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stop Detail</em>'.
	 * @see org.tongbao.model.rules.ClockRule#getStopDetail()
	 * @see #getClockRule()
	 * @generated
	 */
	EAttribute getClockRule_StopDetail();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.ClockRule#isStopAtLevel <em>Stop At Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stop At Level</em>'.
	 * @see org.tongbao.model.rules.ClockRule#isStopAtLevel()
	 * @see #getClockRule()
	 * @generated
	 */
	EAttribute getClockRule_StopAtLevel();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.ClockRule#getExtendedBy <em>Extended By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Extended By</em>'.
	 * @see org.tongbao.model.rules.ClockRule#getExtendedBy()
	 * @see #getClockRule()
	 * @generated
	 */
	EAttribute getClockRule_ExtendedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.ClockRule#getModality <em>Modality</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Modality</em>'.
	 * @see org.tongbao.model.rules.ClockRule#getModality()
	 * @see #getClockRule()
	 * @generated
	 */
	EAttribute getClockRule_Modality();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.ClockRule#getActor <em>Actor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Actor</em>'.
	 * @see org.tongbao.model.rules.ClockRule#getActor()
	 * @see #getClockRule()
	 * @generated
	 */
	EAttribute getClockRule_Actor();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.ClockRule#getActorEn <em>Actor En</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Actor En</em>'.
	 * @see org.tongbao.model.rules.ClockRule#getActorEn()
	 * @see #getClockRule()
	 * @generated
	 */
	EAttribute getClockRule_ActorEn();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.ClockRule#getAddressee <em>Addressee</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Addressee</em>'.
	 * @see org.tongbao.model.rules.ClockRule#getAddressee()
	 * @see #getClockRule()
	 * @generated
	 */
	EAttribute getClockRule_Addressee();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.ClockRule#getAddresseeEn <em>Addressee En</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Addressee En</em>'.
	 * @see org.tongbao.model.rules.ClockRule#getAddresseeEn()
	 * @see #getClockRule()
	 * @generated
	 */
	EAttribute getClockRule_AddresseeEn();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.ClockRule#getAction <em>Action</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Action</em>'.
	 * @see org.tongbao.model.rules.ClockRule#getAction()
	 * @see #getClockRule()
	 * @generated
	 */
	EAttribute getClockRule_Action();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.ClockRule#getActionEn <em>Action En</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Action En</em>'.
	 * @see org.tongbao.model.rules.ClockRule#getActionEn()
	 * @see #getClockRule()
	 * @generated
	 */
	EAttribute getClockRule_ActionEn();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.ClockRule#getCitation <em>Citation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Citation</em>'.
	 * @see org.tongbao.model.rules.ClockRule#getCitation()
	 * @see #getClockRule()
	 * @generated
	 */
	EAttribute getClockRule_Citation();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.ClockRule#isProvisional <em>Provisional</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Provisional</em>'.
	 * @see org.tongbao.model.rules.ClockRule#isProvisional()
	 * @see #getClockRule()
	 * @generated
	 */
	EAttribute getClockRule_Provisional();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.ClockRule#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.tongbao.model.rules.ClockRule#getNote()
	 * @see #getClockRule()
	 * @generated
	 */
	EAttribute getClockRule_Note();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.ClockRule#getNoteEn <em>Note En</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note En</em>'.
	 * @see org.tongbao.model.rules.ClockRule#getNoteEn()
	 * @see #getClockRule()
	 * @generated
	 */
	EAttribute getClockRule_NoteEn();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.ClockRule#isOfOrganization <em>Of Organization</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Of Organization</em>'.
	 * @see org.tongbao.model.rules.ClockRule#isOfOrganization()
	 * @see #getClockRule()
	 * @generated
	 */
	EAttribute getClockRule_OfOrganization();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.ClockRule#isAdjustable <em>Adjustable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Adjustable</em>'.
	 * @see org.tongbao.model.rules.ClockRule#isAdjustable()
	 * @see #getClockRule()
	 * @generated
	 */
	EAttribute getClockRule_Adjustable();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.ClockRule#getLeast <em>Least</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Least</em>'.
	 * @see org.tongbao.model.rules.ClockRule#getLeast()
	 * @see #getClockRule()
	 * @generated
	 */
	EAttribute getClockRule_Least();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.ClockRule#getMost <em>Most</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Most</em>'.
	 * @see org.tongbao.model.rules.ClockRule#getMost()
	 * @see #getClockRule()
	 * @generated
	 */
	EAttribute getClockRule_Most();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.ClockRule#getUsual <em>Usual</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Usual</em>'.
	 * @see org.tongbao.model.rules.ClockRule#getUsual()
	 * @see #getClockRule()
	 * @generated
	 */
	EAttribute getClockRule_Usual();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.ClockRule#getWhen <em>When</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>When</em>'.
	 * @see org.tongbao.model.rules.ClockRule#getWhen()
	 * @see #getClockRule()
	 * @generated
	 */
	EAttribute getClockRule_When();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.ClockRule#getDuring <em>During</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>During</em>'.
	 * @see org.tongbao.model.rules.ClockRule#getDuring()
	 * @see #getClockRule()
	 * @generated
	 */
	EAttribute getClockRule_During();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.ClockRule#getSubstitutes <em>Substitutes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Substitutes</em>'.
	 * @see org.tongbao.model.rules.ClockRule#getSubstitutes()
	 * @see #getClockRule()
	 * @generated
	 */
	EAttribute getClockRule_Substitutes();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.ClockRule#getMakesUpFor <em>Makes Up For</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Makes Up For</em>'.
	 * @see org.tongbao.model.rules.ClockRule#getMakesUpFor()
	 * @see #getClockRule()
	 * @generated
	 */
	EAttribute getClockRule_MakesUpFor();

	/**
	 * Returns the meta object for the containment reference list '{@link org.tongbao.model.rules.ClockRule#getAddressees <em>Addressees</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Addressees</em>'.
	 * @see org.tongbao.model.rules.ClockRule#getAddressees()
	 * @see #getClockRule()
	 * @generated
	 */
	EReference getClockRule_Addressees();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.ClockRule#isTriggerAtLevel <em>Trigger At Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Trigger At Level</em>'.
	 * @see org.tongbao.model.rules.ClockRule#isTriggerAtLevel()
	 * @see #getClockRule()
	 * @generated
	 */
	EAttribute getClockRule_TriggerAtLevel();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.ClockRule#isOffHours <em>Off Hours</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Off Hours</em>'.
	 * @see org.tongbao.model.rules.ClockRule#isOffHours()
	 * @see #getClockRule()
	 * @generated
	 */
	EAttribute getClockRule_OffHours();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.ClockRule#isOnlyIfChanged <em>Only If Changed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Only If Changed</em>'.
	 * @see org.tongbao.model.rules.ClockRule#isOnlyIfChanged()
	 * @see #getClockRule()
	 * @generated
	 */
	EAttribute getClockRule_OnlyIfChanged();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.ClockRule#getAssumed <em>Assumed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Assumed</em>'.
	 * @see org.tongbao.model.rules.ClockRule#getAssumed()
	 * @see #getClockRule()
	 * @generated
	 */
	EAttribute getClockRule_Assumed();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.ClockRule#getDelayHours <em>Delay Hours</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Delay Hours</em>'.
	 * @see org.tongbao.model.rules.ClockRule#getDelayHours()
	 * @see #getClockRule()
	 * @generated
	 */
	EAttribute getClockRule_DelayHours();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.ClockRule#getDelayDetail <em>Delay Detail</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Delay Detail</em>'.
	 * @see org.tongbao.model.rules.ClockRule#getDelayDetail()
	 * @see #getClockRule()
	 * @generated
	 */
	EAttribute getClockRule_DelayDetail();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.ClockRule#isEvery <em>Every</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Every</em>'.
	 * @see org.tongbao.model.rules.ClockRule#isEvery()
	 * @see #getClockRule()
	 * @generated
	 */
	EAttribute getClockRule_Every();

	/**
	 * Returns the meta object for the attribute list '{@link org.tongbao.model.rules.ClockRule#getEndedBy <em>Ended By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Ended By</em>'.
	 * @see org.tongbao.model.rules.ClockRule#getEndedBy()
	 * @see #getClockRule()
	 * @generated
	 */
	EAttribute getClockRule_EndedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.ClockRule#getHoursDetail <em>Hours Detail</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hours Detail</em>'.
	 * @see org.tongbao.model.rules.ClockRule#getHoursDetail()
	 * @see #getClockRule()
	 * @generated
	 */
	EAttribute getClockRule_HoursDetail();

	/**
	 * Returns the meta object for the containment reference list '{@link org.tongbao.model.rules.ClockRule#getLimits <em>Limits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Limits</em>'.
	 * @see org.tongbao.model.rules.ClockRule#getLimits()
	 * @see #getClockRule()
	 * @generated
	 */
	EReference getClockRule_Limits();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.ClockRule#getSoftMonths <em>Soft Months</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Soft Months</em>'.
	 * @see org.tongbao.model.rules.ClockRule#getSoftMonths()
	 * @see #getClockRule()
	 * @generated
	 */
	EAttribute getClockRule_SoftMonths();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.ClockRule#getSameDetail <em>Same Detail</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Same Detail</em>'.
	 * @see org.tongbao.model.rules.ClockRule#getSameDetail()
	 * @see #getClockRule()
	 * @generated
	 */
	EAttribute getClockRule_SameDetail();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.ClockRule#getPairedBy <em>Paired By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Paired By</em>'.
	 * @see org.tongbao.model.rules.ClockRule#getPairedBy()
	 * @see #getClockRule()
	 * @generated
	 */
	EAttribute getClockRule_PairedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.ClockRule#getStopShould <em>Stop Should</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stop Should</em>'.
	 * @see org.tongbao.model.rules.ClockRule#getStopShould()
	 * @see #getClockRule()
	 * @generated
	 */
	EAttribute getClockRule_StopShould();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.ClockRule#getBefore <em>Before</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Before</em>'.
	 * @see org.tongbao.model.rules.ClockRule#getBefore()
	 * @see #getClockRule()
	 * @generated
	 */
	EAttribute getClockRule_Before();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.ClockRule#getTriggerDetail <em>Trigger Detail</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Trigger Detail</em>'.
	 * @see org.tongbao.model.rules.ClockRule#getTriggerDetail()
	 * @see #getClockRule()
	 * @generated
	 */
	EAttribute getClockRule_TriggerDetail();

	/**
	 * Returns the meta object for the containment reference list '{@link org.tongbao.model.rules.ClockRule#getCoverages <em>Coverages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Coverages</em>'.
	 * @see org.tongbao.model.rules.ClockRule#getCoverages()
	 * @see #getClockRule()
	 * @generated
	 */
	EReference getClockRule_Coverages();

	/**
	 * Returns the meta object for class '{@link org.tongbao.model.rules.Citation <em>Citation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Citation</em>'.
	 * @see org.tongbao.model.rules.Citation
	 * @generated
	 */
	EClass getCitation();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.Citation#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.tongbao.model.rules.Citation#getId()
	 * @see #getCitation()
	 * @generated
	 */
	EAttribute getCitation_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.Citation#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.tongbao.model.rules.Citation#getSource()
	 * @see #getCitation()
	 * @generated
	 */
	EAttribute getCitation_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.Citation#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.tongbao.model.rules.Citation#getText()
	 * @see #getCitation()
	 * @generated
	 */
	EAttribute getCitation_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.Citation#getTag <em>Tag</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tag</em>'.
	 * @see org.tongbao.model.rules.Citation#getTag()
	 * @see #getCitation()
	 * @generated
	 */
	EAttribute getCitation_Tag();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.Citation#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.tongbao.model.rules.Citation#getNote()
	 * @see #getCitation()
	 * @generated
	 */
	EAttribute getCitation_Note();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.Citation#getNoteEn <em>Note En</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note En</em>'.
	 * @see org.tongbao.model.rules.Citation#getNoteEn()
	 * @see #getCitation()
	 * @generated
	 */
	EAttribute getCitation_NoteEn();

	/**
	 * Returns the meta object for class '{@link org.tongbao.model.rules.Circumstance <em>Circumstance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Circumstance</em>'.
	 * @see org.tongbao.model.rules.Circumstance
	 * @generated
	 */
	EClass getCircumstance();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.Circumstance#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.tongbao.model.rules.Circumstance#getId()
	 * @see #getCircumstance()
	 * @generated
	 */
	EAttribute getCircumstance_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.Circumstance#getBegins <em>Begins</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Begins</em>'.
	 * @see org.tongbao.model.rules.Circumstance#getBegins()
	 * @see #getCircumstance()
	 * @generated
	 */
	EAttribute getCircumstance_Begins();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.Circumstance#getEnds <em>Ends</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ends</em>'.
	 * @see org.tongbao.model.rules.Circumstance#getEnds()
	 * @see #getCircumstance()
	 * @generated
	 */
	EAttribute getCircumstance_Ends();

	/**
	 * Returns the meta object for class '{@link org.tongbao.model.rules.EventKind <em>Event Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Event Kind</em>'.
	 * @see org.tongbao.model.rules.EventKind
	 * @generated
	 */
	EClass getEventKind();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.EventKind#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.tongbao.model.rules.EventKind#getId()
	 * @see #getEventKind()
	 * @generated
	 */
	EAttribute getEventKind_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.EventKind#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.tongbao.model.rules.EventKind#getTitle()
	 * @see #getEventKind()
	 * @generated
	 */
	EAttribute getEventKind_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.EventKind#getTitleEn <em>Title En</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title En</em>'.
	 * @see org.tongbao.model.rules.EventKind#getTitleEn()
	 * @see #getEventKind()
	 * @generated
	 */
	EAttribute getEventKind_TitleEn();

	/**
	 * Returns the meta object for class '{@link org.tongbao.model.rules.SignOff <em>Sign Off</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Sign Off</em>'.
	 * @see org.tongbao.model.rules.SignOff
	 * @generated
	 */
	EClass getSignOff();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.SignOff#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.tongbao.model.rules.SignOff#getId()
	 * @see #getSignOff()
	 * @generated
	 */
	EAttribute getSignOff_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.SignOff#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.tongbao.model.rules.SignOff#getTitle()
	 * @see #getSignOff()
	 * @generated
	 */
	EAttribute getSignOff_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.SignOff#getTitleEn <em>Title En</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title En</em>'.
	 * @see org.tongbao.model.rules.SignOff#getTitleEn()
	 * @see #getSignOff()
	 * @generated
	 */
	EAttribute getSignOff_TitleEn();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.SignOff#getCitation <em>Citation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Citation</em>'.
	 * @see org.tongbao.model.rules.SignOff#getCitation()
	 * @see #getSignOff()
	 * @generated
	 */
	EAttribute getSignOff_Citation();

	/**
	 * Returns the meta object for the attribute list '{@link org.tongbao.model.rules.SignOff#getStages <em>Stages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Stages</em>'.
	 * @see org.tongbao.model.rules.SignOff#getStages()
	 * @see #getSignOff()
	 * @generated
	 */
	EAttribute getSignOff_Stages();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.SignOff#getAfter <em>After</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>After</em>'.
	 * @see org.tongbao.model.rules.SignOff#getAfter()
	 * @see #getSignOff()
	 * @generated
	 */
	EAttribute getSignOff_After();

	/**
	 * Returns the meta object for the containment reference list '{@link org.tongbao.model.rules.SignOff#getRoles <em>Roles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Roles</em>'.
	 * @see org.tongbao.model.rules.SignOff#getRoles()
	 * @see #getSignOff()
	 * @generated
	 */
	EReference getSignOff_Roles();

	/**
	 * Returns the meta object for class '{@link org.tongbao.model.rules.SignOffRole <em>Sign Off Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Sign Off Role</em>'.
	 * @see org.tongbao.model.rules.SignOffRole
	 * @generated
	 */
	EClass getSignOffRole();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.SignOffRole#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.tongbao.model.rules.SignOffRole#getId()
	 * @see #getSignOffRole()
	 * @generated
	 */
	EAttribute getSignOffRole_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.SignOffRole#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.tongbao.model.rules.SignOffRole#getTitle()
	 * @see #getSignOffRole()
	 * @generated
	 */
	EAttribute getSignOffRole_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.SignOffRole#getTitleEn <em>Title En</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title En</em>'.
	 * @see org.tongbao.model.rules.SignOffRole#getTitleEn()
	 * @see #getSignOffRole()
	 * @generated
	 */
	EAttribute getSignOffRole_TitleEn();

	/**
	 * Returns the meta object for class '{@link org.tongbao.model.rules.Grade <em>Grade</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Grade</em>'.
	 * @see org.tongbao.model.rules.Grade
	 * @generated
	 */
	EClass getGrade();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.Grade#getRank <em>Rank</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rank</em>'.
	 * @see org.tongbao.model.rules.Grade#getRank()
	 * @see #getGrade()
	 * @generated
	 */
	EAttribute getGrade_Rank();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.Grade#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.tongbao.model.rules.Grade#getCode()
	 * @see #getGrade()
	 * @generated
	 */
	EAttribute getGrade_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.Grade#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.tongbao.model.rules.Grade#getTitle()
	 * @see #getGrade()
	 * @generated
	 */
	EAttribute getGrade_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.Grade#getTitleEn <em>Title En</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title En</em>'.
	 * @see org.tongbao.model.rules.Grade#getTitleEn()
	 * @see #getGrade()
	 * @generated
	 */
	EAttribute getGrade_TitleEn();

	/**
	 * Returns the meta object for class '{@link org.tongbao.model.rules.LevelLimit <em>Level Limit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Level Limit</em>'.
	 * @see org.tongbao.model.rules.LevelLimit
	 * @generated
	 */
	EClass getLevelLimit();

	/**
	 * Returns the meta object for the attribute list '{@link org.tongbao.model.rules.LevelLimit#getLevels <em>Levels</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Levels</em>'.
	 * @see org.tongbao.model.rules.LevelLimit#getLevels()
	 * @see #getLevelLimit()
	 * @generated
	 */
	EAttribute getLevelLimit_Levels();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.LevelLimit#getHours <em>Hours</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hours</em>'.
	 * @see org.tongbao.model.rules.LevelLimit#getHours()
	 * @see #getLevelLimit()
	 * @generated
	 */
	EAttribute getLevelLimit_Hours();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.LevelLimit#getMonths <em>Months</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Months</em>'.
	 * @see org.tongbao.model.rules.LevelLimit#getMonths()
	 * @see #getLevelLimit()
	 * @generated
	 */
	EAttribute getLevelLimit_Months();

	/**
	 * Returns the meta object for class '{@link org.tongbao.model.rules.Coverage <em>Coverage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Coverage</em>'.
	 * @see org.tongbao.model.rules.Coverage
	 * @generated
	 */
	EClass getCoverage();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.Coverage#getResponsibility <em>Responsibility</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Responsibility</em>'.
	 * @see org.tongbao.model.rules.Coverage#getResponsibility()
	 * @see #getCoverage()
	 * @generated
	 */
	EAttribute getCoverage_Responsibility();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.Coverage#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.tongbao.model.rules.Coverage#getText()
	 * @see #getCoverage()
	 * @generated
	 */
	EAttribute getCoverage_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.Coverage#getTextEn <em>Text En</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text En</em>'.
	 * @see org.tongbao.model.rules.Coverage#getTextEn()
	 * @see #getCoverage()
	 * @generated
	 */
	EAttribute getCoverage_TextEn();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.Coverage#getCitation <em>Citation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Citation</em>'.
	 * @see org.tongbao.model.rules.Coverage#getCitation()
	 * @see #getCoverage()
	 * @generated
	 */
	EAttribute getCoverage_Citation();

	/**
	 * Returns the meta object for class '{@link org.tongbao.model.rules.Addressee <em>Addressee</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Addressee</em>'.
	 * @see org.tongbao.model.rules.Addressee
	 * @generated
	 */
	EClass getAddressee();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.Addressee#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.tongbao.model.rules.Addressee#getId()
	 * @see #getAddressee()
	 * @generated
	 */
	EAttribute getAddressee_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.Addressee#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.tongbao.model.rules.Addressee#getTitle()
	 * @see #getAddressee()
	 * @generated
	 */
	EAttribute getAddressee_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.Addressee#getTitleEn <em>Title En</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title En</em>'.
	 * @see org.tongbao.model.rules.Addressee#getTitleEn()
	 * @see #getAddressee()
	 * @generated
	 */
	EAttribute getAddressee_TitleEn();

	/**
	 * Returns the meta object for the attribute list '{@link org.tongbao.model.rules.Addressee#getNames <em>Names</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Names</em>'.
	 * @see org.tongbao.model.rules.Addressee#getNames()
	 * @see #getAddressee()
	 * @generated
	 */
	EAttribute getAddressee_Names();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.Addressee#isOtherwise <em>Otherwise</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Otherwise</em>'.
	 * @see org.tongbao.model.rules.Addressee#isOtherwise()
	 * @see #getAddressee()
	 * @generated
	 */
	EAttribute getAddressee_Otherwise();

	/**
	 * Returns the meta object for class '{@link org.tongbao.model.rules.TestVector <em>Test Vector</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Test Vector</em>'.
	 * @see org.tongbao.model.rules.TestVector
	 * @generated
	 */
	EClass getTestVector();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.TestVector#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.tongbao.model.rules.TestVector#getId()
	 * @see #getTestVector()
	 * @generated
	 */
	EAttribute getTestVector_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.TestVector#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.tongbao.model.rules.TestVector#getTitle()
	 * @see #getTestVector()
	 * @generated
	 */
	EAttribute getTestVector_Title();

	/**
	 * Returns the meta object for the containment reference list '{@link org.tongbao.model.rules.TestVector#getFacts <em>Facts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Facts</em>'.
	 * @see org.tongbao.model.rules.TestVector#getFacts()
	 * @see #getTestVector()
	 * @generated
	 */
	EReference getTestVector_Facts();

	/**
	 * Returns the meta object for the containment reference list '{@link org.tongbao.model.rules.TestVector#getJudgements <em>Judgements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Judgements</em>'.
	 * @see org.tongbao.model.rules.TestVector#getJudgements()
	 * @see #getTestVector()
	 * @generated
	 */
	EReference getTestVector_Judgements();

	/**
	 * Returns the meta object for the attribute list '{@link org.tongbao.model.rules.TestVector#getAnswers <em>Answers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Answers</em>'.
	 * @see org.tongbao.model.rules.TestVector#getAnswers()
	 * @see #getTestVector()
	 * @generated
	 */
	EAttribute getTestVector_Answers();

	/**
	 * Returns the meta object for the containment reference list '{@link org.tongbao.model.rules.TestVector#getExpects <em>Expects</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Expects</em>'.
	 * @see org.tongbao.model.rules.TestVector#getExpects()
	 * @see #getTestVector()
	 * @generated
	 */
	EReference getTestVector_Expects();

	/**
	 * Returns the meta object for class '{@link org.tongbao.model.rules.VectorFact <em>Vector Fact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Vector Fact</em>'.
	 * @see org.tongbao.model.rules.VectorFact
	 * @generated
	 */
	EClass getVectorFact();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.VectorFact#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.tongbao.model.rules.VectorFact#getType()
	 * @see #getVectorFact()
	 * @generated
	 */
	EAttribute getVectorFact_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.VectorFact#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.tongbao.model.rules.VectorFact#getAt()
	 * @see #getVectorFact()
	 * @generated
	 */
	EAttribute getVectorFact_At();

	/**
	 * Returns the meta object for the attribute list '{@link org.tongbao.model.rules.VectorFact#getDetails <em>Details</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Details</em>'.
	 * @see org.tongbao.model.rules.VectorFact#getDetails()
	 * @see #getVectorFact()
	 * @generated
	 */
	EAttribute getVectorFact_Details();

	/**
	 * Returns the meta object for class '{@link org.tongbao.model.rules.VectorJudgement <em>Vector Judgement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Vector Judgement</em>'.
	 * @see org.tongbao.model.rules.VectorJudgement
	 * @generated
	 */
	EClass getVectorJudgement();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.VectorJudgement#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.tongbao.model.rules.VectorJudgement#getAt()
	 * @see #getVectorJudgement()
	 * @generated
	 */
	EAttribute getVectorJudgement_At();

	/**
	 * Returns the meta object for the attribute list '{@link org.tongbao.model.rules.VectorJudgement#getRatings <em>Ratings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Ratings</em>'.
	 * @see org.tongbao.model.rules.VectorJudgement#getRatings()
	 * @see #getVectorJudgement()
	 * @generated
	 */
	EAttribute getVectorJudgement_Ratings();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.VectorJudgement#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.tongbao.model.rules.VectorJudgement#getReason()
	 * @see #getVectorJudgement()
	 * @generated
	 */
	EAttribute getVectorJudgement_Reason();

	/**
	 * Returns the meta object for class '{@link org.tongbao.model.rules.Expectation <em>Expectation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Expectation</em>'.
	 * @see org.tongbao.model.rules.Expectation
	 * @generated
	 */
	EClass getExpectation();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.Expectation#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.tongbao.model.rules.Expectation#getAt()
	 * @see #getExpectation()
	 * @generated
	 */
	EAttribute getExpectation_At();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.Expectation#getClock <em>Clock</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Clock</em>'.
	 * @see org.tongbao.model.rules.Expectation#getClock()
	 * @see #getExpectation()
	 * @generated
	 */
	EAttribute getExpectation_Clock();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.Expectation#getInstance <em>Instance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Instance</em>'.
	 * @see org.tongbao.model.rules.Expectation#getInstance()
	 * @see #getExpectation()
	 * @generated
	 */
	EAttribute getExpectation_Instance();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.Expectation#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.tongbao.model.rules.Expectation#getState()
	 * @see #getExpectation()
	 * @generated
	 */
	EAttribute getExpectation_State();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.Expectation#getDue <em>Due</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due</em>'.
	 * @see org.tongbao.model.rules.Expectation#getDue()
	 * @see #getExpectation()
	 * @generated
	 */
	EAttribute getExpectation_Due();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.Expectation#isNoDue <em>No Due</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>No Due</em>'.
	 * @see org.tongbao.model.rules.Expectation#isNoDue()
	 * @see #getExpectation()
	 * @generated
	 */
	EAttribute getExpectation_NoDue();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.Expectation#getSoft <em>Soft</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Soft</em>'.
	 * @see org.tongbao.model.rules.Expectation#getSoft()
	 * @see #getExpectation()
	 * @generated
	 */
	EAttribute getExpectation_Soft();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.Expectation#getMetAt <em>Met At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Met At</em>'.
	 * @see org.tongbao.model.rules.Expectation#getMetAt()
	 * @see #getExpectation()
	 * @generated
	 */
	EAttribute getExpectation_MetAt();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.Expectation#isLevelChange <em>Level Change</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level Change</em>'.
	 * @see org.tongbao.model.rules.Expectation#isLevelChange()
	 * @see #getExpectation()
	 * @generated
	 */
	EAttribute getExpectation_LevelChange();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.Expectation#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level</em>'.
	 * @see org.tongbao.model.rules.Expectation#getLevel()
	 * @see #getExpectation()
	 * @generated
	 */
	EAttribute getExpectation_Level();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.Expectation#getFinding <em>Finding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Finding</em>'.
	 * @see org.tongbao.model.rules.Expectation#getFinding()
	 * @see #getExpectation()
	 * @generated
	 */
	EAttribute getExpectation_Finding();

	/**
	 * Returns the meta object for class '{@link org.tongbao.model.rules.Festival <em>Festival</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Festival</em>'.
	 * @see org.tongbao.model.rules.Festival
	 * @generated
	 */
	EClass getFestival();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.Festival#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.tongbao.model.rules.Festival#getId()
	 * @see #getFestival()
	 * @generated
	 */
	EAttribute getFestival_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.Festival#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.tongbao.model.rules.Festival#getTitle()
	 * @see #getFestival()
	 * @generated
	 */
	EAttribute getFestival_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.Festival#getTitleEn <em>Title En</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title En</em>'.
	 * @see org.tongbao.model.rules.Festival#getTitleEn()
	 * @see #getFestival()
	 * @generated
	 */
	EAttribute getFestival_TitleEn();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.Festival#getCalendar <em>Calendar</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Calendar</em>'.
	 * @see org.tongbao.model.rules.Festival#getCalendar()
	 * @see #getFestival()
	 * @generated
	 */
	EAttribute getFestival_Calendar();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.Festival#getMonth <em>Month</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Month</em>'.
	 * @see org.tongbao.model.rules.Festival#getMonth()
	 * @see #getFestival()
	 * @generated
	 */
	EAttribute getFestival_Month();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.Festival#getDay <em>Day</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Day</em>'.
	 * @see org.tongbao.model.rules.Festival#getDay()
	 * @see #getFestival()
	 * @generated
	 */
	EAttribute getFestival_Day();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.Festival#getOffset <em>Offset</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Offset</em>'.
	 * @see org.tongbao.model.rules.Festival#getOffset()
	 * @see #getFestival()
	 * @generated
	 */
	EAttribute getFestival_Offset();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.Festival#getSince <em>Since</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Since</em>'.
	 * @see org.tongbao.model.rules.Festival#getSince()
	 * @see #getFestival()
	 * @generated
	 */
	EAttribute getFestival_Since();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.Festival#isMadeUpAfter <em>Made Up After</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Made Up After</em>'.
	 * @see org.tongbao.model.rules.Festival#isMadeUpAfter()
	 * @see #getFestival()
	 * @generated
	 */
	EAttribute getFestival_MadeUpAfter();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.Festival#getCitation <em>Citation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Citation</em>'.
	 * @see org.tongbao.model.rules.Festival#getCitation()
	 * @see #getFestival()
	 * @generated
	 */
	EAttribute getFestival_Citation();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.Festival#getYields <em>Yields</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Yields</em>'.
	 * @see org.tongbao.model.rules.Festival#getYields()
	 * @see #getFestival()
	 * @generated
	 */
	EAttribute getFestival_Yields();

	/**
	 * Returns the meta object for class '{@link org.tongbao.model.rules.HolidayYear <em>Holiday Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Holiday Year</em>'.
	 * @see org.tongbao.model.rules.HolidayYear
	 * @generated
	 */
	EClass getHolidayYear();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.HolidayYear#getYear <em>Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Year</em>'.
	 * @see org.tongbao.model.rules.HolidayYear#getYear()
	 * @see #getHolidayYear()
	 * @generated
	 */
	EAttribute getHolidayYear_Year();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.HolidayYear#isConfirmed <em>Confirmed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Confirmed</em>'.
	 * @see org.tongbao.model.rules.HolidayYear#isConfirmed()
	 * @see #getHolidayYear()
	 * @generated
	 */
	EAttribute getHolidayYear_Confirmed();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.HolidayYear#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.tongbao.model.rules.HolidayYear#getSource()
	 * @see #getHolidayYear()
	 * @generated
	 */
	EAttribute getHolidayYear_Source();

	/**
	 * Returns the meta object for the attribute list '{@link org.tongbao.model.rules.HolidayYear#getDays <em>Days</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Days</em>'.
	 * @see org.tongbao.model.rules.HolidayYear#getDays()
	 * @see #getHolidayYear()
	 * @generated
	 */
	EAttribute getHolidayYear_Days();

	/**
	 * Returns the meta object for the attribute list '{@link org.tongbao.model.rules.HolidayYear#getWorkdays <em>Workdays</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Workdays</em>'.
	 * @see org.tongbao.model.rules.HolidayYear#getWorkdays()
	 * @see #getHolidayYear()
	 * @generated
	 */
	EAttribute getHolidayYear_Workdays();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.rules.HolidayYear#isOwn <em>Own</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Own</em>'.
	 * @see org.tongbao.model.rules.HolidayYear#isOwn()
	 * @see #getHolidayYear()
	 * @generated
	 */
	EAttribute getHolidayYear_Own();

	/**
	 * Returns the meta object for enum '{@link org.tongbao.model.rules.FestivalCalendar <em>Festival Calendar</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Festival Calendar</em>'.
	 * @see org.tongbao.model.rules.FestivalCalendar
	 * @generated
	 */
	EEnum getFestivalCalendar();

	/**
	 * Returns the meta object for enum '{@link org.tongbao.model.rules.Calculator <em>Calculator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Calculator</em>'.
	 * @see org.tongbao.model.rules.Calculator
	 * @generated
	 */
	EEnum getCalculator();

	/**
	 * Returns the meta object for enum '{@link org.tongbao.model.rules.Modality <em>Modality</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Modality</em>'.
	 * @see org.tongbao.model.rules.Modality
	 * @generated
	 */
	EEnum getModality();

	/**
	 * Returns the meta object for data type '{@link java.time.LocalDate <em>Local Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A day in the pack's time zone.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Local Date</em>'.
	 * @see java.time.LocalDate
	 * @model instanceClass="java.time.LocalDate"
	 * @generated
	 */
	EDataType getLocalDate();

	/**
	 * Returns the meta object for data type '{@link java.time.OffsetDateTime <em>Moment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * An instant with the offset it is written in.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Moment</em>'.
	 * @see java.time.OffsetDateTime
	 * @model instanceClass="java.time.OffsetDateTime"
	 * @generated
	 */
	EDataType getMoment();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	RulesFactory getRulesFactory();

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
		 * The meta object literal for the '{@link org.tongbao.model.rules.impl.RulePackImpl <em>Rule Pack</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tongbao.model.rules.impl.RulePackImpl
		 * @see org.tongbao.model.rules.impl.RulesPackageImpl#getRulePack()
		 * @generated
		 */
		EClass RULE_PACK = eINSTANCE.getRulePack();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE_PACK__ID = eINSTANCE.getRulePack_Id();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE_PACK__VERSION = eINSTANCE.getRulePack_Version();

		/**
		 * The meta object literal for the '<em><b>Contract</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE_PACK__CONTRACT = eINSTANCE.getRulePack_Contract();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE_PACK__TITLE = eINSTANCE.getRulePack_Title();

		/**
		 * The meta object literal for the '<em><b>Title En</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE_PACK__TITLE_EN = eINSTANCE.getRulePack_TitleEn();

		/**
		 * The meta object literal for the '<em><b>Valid From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE_PACK__VALID_FROM = eINSTANCE.getRulePack_ValidFrom();

		/**
		 * The meta object literal for the '<em><b>Valid To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE_PACK__VALID_TO = eINSTANCE.getRulePack_ValidTo();

		/**
		 * The meta object literal for the '<em><b>Time Zone</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE_PACK__TIME_ZONE = eINSTANCE.getRulePack_TimeZone();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE_PACK__SOURCE = eINSTANCE.getRulePack_Source();

		/**
		 * The meta object literal for the '<em><b>Procedure</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE_PACK__PROCEDURE = eINSTANCE.getRulePack_Procedure();

		/**
		 * The meta object literal for the '<em><b>Scale</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RULE_PACK__SCALE = eINSTANCE.getRulePack_Scale();

		/**
		 * The meta object literal for the '<em><b>Clocks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RULE_PACK__CLOCKS = eINSTANCE.getRulePack_Clocks();

		/**
		 * The meta object literal for the '<em><b>Holidays</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RULE_PACK__HOLIDAYS = eINSTANCE.getRulePack_Holidays();

		/**
		 * The meta object literal for the '<em><b>Base</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE_PACK__BASE = eINSTANCE.getRulePack_Base();

		/**
		 * The meta object literal for the '<em><b>Without</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE_PACK__WITHOUT = eINSTANCE.getRulePack_Without();

		/**
		 * The meta object literal for the '<em><b>Form</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE_PACK__FORM = eINSTANCE.getRulePack_Form();

		/**
		 * The meta object literal for the '<em><b>Standalone</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE_PACK__STANDALONE = eINSTANCE.getRulePack_Standalone();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE_PACK__NOTE = eINSTANCE.getRulePack_Note();

		/**
		 * The meta object literal for the '<em><b>Note En</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE_PACK__NOTE_EN = eINSTANCE.getRulePack_NoteEn();

		/**
		 * The meta object literal for the '<em><b>Citations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RULE_PACK__CITATIONS = eINSTANCE.getRulePack_Citations();

		/**
		 * The meta object literal for the '<em><b>Office Opens</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE_PACK__OFFICE_OPENS = eINSTANCE.getRulePack_OfficeOpens();

		/**
		 * The meta object literal for the '<em><b>Office Closes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE_PACK__OFFICE_CLOSES = eINSTANCE.getRulePack_OfficeCloses();

		/**
		 * The meta object literal for the '<em><b>Festivals</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RULE_PACK__FESTIVALS = eINSTANCE.getRulePack_Festivals();

		/**
		 * The meta object literal for the '<em><b>Circumstances</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RULE_PACK__CIRCUMSTANCES = eINSTANCE.getRulePack_Circumstances();

		/**
		 * The meta object literal for the '<em><b>Event Types</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RULE_PACK__EVENT_TYPES = eINSTANCE.getRulePack_EventTypes();

		/**
		 * The meta object literal for the '<em><b>Sign Offs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RULE_PACK__SIGN_OFFS = eINSTANCE.getRulePack_SignOffs();

		/**
		 * The meta object literal for the '<em><b>Vectors</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RULE_PACK__VECTORS = eINSTANCE.getRulePack_Vectors();

		/**
		 * The meta object literal for the '{@link org.tongbao.model.rules.impl.SeverityScaleImpl <em>Severity Scale</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tongbao.model.rules.impl.SeverityScaleImpl
		 * @see org.tongbao.model.rules.impl.RulesPackageImpl#getSeverityScale()
		 * @generated
		 */
		EClass SEVERITY_SCALE = eINSTANCE.getSeverityScale();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEVERITY_SCALE__ID = eINSTANCE.getSeverityScale_Id();

		/**
		 * The meta object literal for the '<em><b>Citation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEVERITY_SCALE__CITATION = eINSTANCE.getSeverityScale_Citation();

		/**
		 * The meta object literal for the '<em><b>Dimensions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SEVERITY_SCALE__DIMENSIONS = eINSTANCE.getSeverityScale_Dimensions();

		/**
		 * The meta object literal for the '<em><b>Words</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEVERITY_SCALE__WORDS = eINSTANCE.getSeverityScale_Words();

		/**
		 * The meta object literal for the '<em><b>Words En</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEVERITY_SCALE__WORDS_EN = eINSTANCE.getSeverityScale_WordsEn();

		/**
		 * The meta object literal for the '<em><b>Grades</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SEVERITY_SCALE__GRADES = eINSTANCE.getSeverityScale_Grades();

		/**
		 * The meta object literal for the '{@link org.tongbao.model.rules.impl.DimensionImpl <em>Dimension</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tongbao.model.rules.impl.DimensionImpl
		 * @see org.tongbao.model.rules.impl.RulesPackageImpl#getDimension()
		 * @generated
		 */
		EClass DIMENSION = eINSTANCE.getDimension();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIMENSION__ID = eINSTANCE.getDimension_Id();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIMENSION__TITLE = eINSTANCE.getDimension_Title();

		/**
		 * The meta object literal for the '<em><b>Title En</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIMENSION__TITLE_EN = eINSTANCE.getDimension_TitleEn();

		/**
		 * The meta object literal for the '<em><b>Citation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DIMENSION__CITATION = eINSTANCE.getDimension_Citation();

		/**
		 * The meta object literal for the '<em><b>Texts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DIMENSION__TEXTS = eINSTANCE.getDimension_Texts();

		/**
		 * The meta object literal for the '<em><b>Guide</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DIMENSION__GUIDE = eINSTANCE.getDimension_Guide();

		/**
		 * The meta object literal for the '{@link org.tongbao.model.rules.impl.GuideImpl <em>Guide</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tongbao.model.rules.impl.GuideImpl
		 * @see org.tongbao.model.rules.impl.RulesPackageImpl#getGuide()
		 * @generated
		 */
		EClass GUIDE = eINSTANCE.getGuide();

		/**
		 * The meta object literal for the '<em><b>Citation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUIDE__CITATION = eINSTANCE.getGuide_Citation();

		/**
		 * The meta object literal for the '<em><b>Questions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GUIDE__QUESTIONS = eINSTANCE.getGuide_Questions();

		/**
		 * The meta object literal for the '<em><b>Rows</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GUIDE__ROWS = eINSTANCE.getGuide_Rows();

		/**
		 * The meta object literal for the '{@link org.tongbao.model.rules.impl.GuideQuestionImpl <em>Guide Question</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tongbao.model.rules.impl.GuideQuestionImpl
		 * @see org.tongbao.model.rules.impl.RulesPackageImpl#getGuideQuestion()
		 * @generated
		 */
		EClass GUIDE_QUESTION = eINSTANCE.getGuideQuestion();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUIDE_QUESTION__ID = eINSTANCE.getGuideQuestion_Id();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUIDE_QUESTION__TEXT = eINSTANCE.getGuideQuestion_Text();

		/**
		 * The meta object literal for the '<em><b>Text En</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUIDE_QUESTION__TEXT_EN = eINSTANCE.getGuideQuestion_TextEn();

		/**
		 * The meta object literal for the '<em><b>Choices</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GUIDE_QUESTION__CHOICES = eINSTANCE.getGuideQuestion_Choices();

		/**
		 * The meta object literal for the '{@link org.tongbao.model.rules.impl.GuideChoiceImpl <em>Guide Choice</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tongbao.model.rules.impl.GuideChoiceImpl
		 * @see org.tongbao.model.rules.impl.RulesPackageImpl#getGuideChoice()
		 * @generated
		 */
		EClass GUIDE_CHOICE = eINSTANCE.getGuideChoice();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUIDE_CHOICE__ID = eINSTANCE.getGuideChoice_Id();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUIDE_CHOICE__TEXT = eINSTANCE.getGuideChoice_Text();

		/**
		 * The meta object literal for the '<em><b>Text En</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUIDE_CHOICE__TEXT_EN = eINSTANCE.getGuideChoice_TextEn();

		/**
		 * The meta object literal for the '{@link org.tongbao.model.rules.impl.GuideRowImpl <em>Guide Row</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tongbao.model.rules.impl.GuideRowImpl
		 * @see org.tongbao.model.rules.impl.RulesPackageImpl#getGuideRow()
		 * @generated
		 */
		EClass GUIDE_ROW = eINSTANCE.getGuideRow();

		/**
		 * The meta object literal for the '<em><b>When</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUIDE_ROW__WHEN = eINSTANCE.getGuideRow_When();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUIDE_ROW__LEVEL = eINSTANCE.getGuideRow_Level();

		/**
		 * The meta object literal for the '{@link org.tongbao.model.rules.impl.LevelTextImpl <em>Level Text</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tongbao.model.rules.impl.LevelTextImpl
		 * @see org.tongbao.model.rules.impl.RulesPackageImpl#getLevelText()
		 * @generated
		 */
		EClass LEVEL_TEXT = eINSTANCE.getLevelText();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LEVEL_TEXT__LEVEL = eINSTANCE.getLevelText_Level();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LEVEL_TEXT__TEXT = eINSTANCE.getLevelText_Text();

		/**
		 * The meta object literal for the '<em><b>Text En</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LEVEL_TEXT__TEXT_EN = eINSTANCE.getLevelText_TextEn();

		/**
		 * The meta object literal for the '<em><b>Citation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LEVEL_TEXT__CITATION = eINSTANCE.getLevelText_Citation();

		/**
		 * The meta object literal for the '<em><b>Option</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LEVEL_TEXT__OPTION = eINSTANCE.getLevelText_Option();

		/**
		 * The meta object literal for the '<em><b>Provisional</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LEVEL_TEXT__PROVISIONAL = eINSTANCE.getLevelText_Provisional();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LEVEL_TEXT__NOTE = eINSTANCE.getLevelText_Note();

		/**
		 * The meta object literal for the '<em><b>Note En</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LEVEL_TEXT__NOTE_EN = eINSTANCE.getLevelText_NoteEn();

		/**
		 * The meta object literal for the '{@link org.tongbao.model.rules.impl.ClockRuleImpl <em>Clock Rule</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tongbao.model.rules.impl.ClockRuleImpl
		 * @see org.tongbao.model.rules.impl.RulesPackageImpl#getClockRule()
		 * @generated
		 */
		EClass CLOCK_RULE = eINSTANCE.getClockRule();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLOCK_RULE__ID = eINSTANCE.getClockRule_Id();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLOCK_RULE__TITLE = eINSTANCE.getClockRule_Title();

		/**
		 * The meta object literal for the '<em><b>Title En</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLOCK_RULE__TITLE_EN = eINSTANCE.getClockRule_TitleEn();

		/**
		 * The meta object literal for the '<em><b>Obligation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLOCK_RULE__OBLIGATION = eINSTANCE.getClockRule_Obligation();

		/**
		 * The meta object literal for the '<em><b>Triggers</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLOCK_RULE__TRIGGERS = eINSTANCE.getClockRule_Triggers();

		/**
		 * The meta object literal for the '<em><b>Repeated</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLOCK_RULE__REPEATED = eINSTANCE.getClockRule_Repeated();

		/**
		 * The meta object literal for the '<em><b>After</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLOCK_RULE__AFTER = eINSTANCE.getClockRule_After();

		/**
		 * The meta object literal for the '<em><b>Hours</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLOCK_RULE__HOURS = eINSTANCE.getClockRule_Hours();

		/**
		 * The meta object literal for the '<em><b>Months</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLOCK_RULE__MONTHS = eINSTANCE.getClockRule_Months();

		/**
		 * The meta object literal for the '<em><b>Limit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLOCK_RULE__LIMIT = eINSTANCE.getClockRule_Limit();

		/**
		 * The meta object literal for the '<em><b>Limit En</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLOCK_RULE__LIMIT_EN = eINSTANCE.getClockRule_LimitEn();

		/**
		 * The meta object literal for the '<em><b>Calculator</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLOCK_RULE__CALCULATOR = eINSTANCE.getClockRule_Calculator();

		/**
		 * The meta object literal for the '<em><b>Soft Trigger</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLOCK_RULE__SOFT_TRIGGER = eINSTANCE.getClockRule_SoftTrigger();

		/**
		 * The meta object literal for the '<em><b>Soft Hours</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLOCK_RULE__SOFT_HOURS = eINSTANCE.getClockRule_SoftHours();

		/**
		 * The meta object literal for the '<em><b>Levels</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLOCK_RULE__LEVELS = eINSTANCE.getClockRule_Levels();

		/**
		 * The meta object literal for the '<em><b>Level Of</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLOCK_RULE__LEVEL_OF = eINSTANCE.getClockRule_LevelOf();

		/**
		 * The meta object literal for the '<em><b>Stops</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLOCK_RULE__STOPS = eINSTANCE.getClockRule_Stops();

		/**
		 * The meta object literal for the '<em><b>Stop Detail</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLOCK_RULE__STOP_DETAIL = eINSTANCE.getClockRule_StopDetail();

		/**
		 * The meta object literal for the '<em><b>Stop At Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLOCK_RULE__STOP_AT_LEVEL = eINSTANCE.getClockRule_StopAtLevel();

		/**
		 * The meta object literal for the '<em><b>Extended By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLOCK_RULE__EXTENDED_BY = eINSTANCE.getClockRule_ExtendedBy();

		/**
		 * The meta object literal for the '<em><b>Modality</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLOCK_RULE__MODALITY = eINSTANCE.getClockRule_Modality();

		/**
		 * The meta object literal for the '<em><b>Actor</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLOCK_RULE__ACTOR = eINSTANCE.getClockRule_Actor();

		/**
		 * The meta object literal for the '<em><b>Actor En</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLOCK_RULE__ACTOR_EN = eINSTANCE.getClockRule_ActorEn();

		/**
		 * The meta object literal for the '<em><b>Addressee</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLOCK_RULE__ADDRESSEE = eINSTANCE.getClockRule_Addressee();

		/**
		 * The meta object literal for the '<em><b>Addressee En</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLOCK_RULE__ADDRESSEE_EN = eINSTANCE.getClockRule_AddresseeEn();

		/**
		 * The meta object literal for the '<em><b>Action</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLOCK_RULE__ACTION = eINSTANCE.getClockRule_Action();

		/**
		 * The meta object literal for the '<em><b>Action En</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLOCK_RULE__ACTION_EN = eINSTANCE.getClockRule_ActionEn();

		/**
		 * The meta object literal for the '<em><b>Citation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLOCK_RULE__CITATION = eINSTANCE.getClockRule_Citation();

		/**
		 * The meta object literal for the '<em><b>Provisional</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLOCK_RULE__PROVISIONAL = eINSTANCE.getClockRule_Provisional();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLOCK_RULE__NOTE = eINSTANCE.getClockRule_Note();

		/**
		 * The meta object literal for the '<em><b>Note En</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLOCK_RULE__NOTE_EN = eINSTANCE.getClockRule_NoteEn();

		/**
		 * The meta object literal for the '<em><b>Of Organization</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLOCK_RULE__OF_ORGANIZATION = eINSTANCE.getClockRule_OfOrganization();

		/**
		 * The meta object literal for the '<em><b>Adjustable</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLOCK_RULE__ADJUSTABLE = eINSTANCE.getClockRule_Adjustable();

		/**
		 * The meta object literal for the '<em><b>Least</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLOCK_RULE__LEAST = eINSTANCE.getClockRule_Least();

		/**
		 * The meta object literal for the '<em><b>Most</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLOCK_RULE__MOST = eINSTANCE.getClockRule_Most();

		/**
		 * The meta object literal for the '<em><b>Usual</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLOCK_RULE__USUAL = eINSTANCE.getClockRule_Usual();

		/**
		 * The meta object literal for the '<em><b>When</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLOCK_RULE__WHEN = eINSTANCE.getClockRule_When();

		/**
		 * The meta object literal for the '<em><b>During</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLOCK_RULE__DURING = eINSTANCE.getClockRule_During();

		/**
		 * The meta object literal for the '<em><b>Substitutes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLOCK_RULE__SUBSTITUTES = eINSTANCE.getClockRule_Substitutes();

		/**
		 * The meta object literal for the '<em><b>Makes Up For</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLOCK_RULE__MAKES_UP_FOR = eINSTANCE.getClockRule_MakesUpFor();

		/**
		 * The meta object literal for the '<em><b>Addressees</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CLOCK_RULE__ADDRESSEES = eINSTANCE.getClockRule_Addressees();

		/**
		 * The meta object literal for the '<em><b>Trigger At Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLOCK_RULE__TRIGGER_AT_LEVEL = eINSTANCE.getClockRule_TriggerAtLevel();

		/**
		 * The meta object literal for the '<em><b>Off Hours</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLOCK_RULE__OFF_HOURS = eINSTANCE.getClockRule_OffHours();

		/**
		 * The meta object literal for the '<em><b>Only If Changed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLOCK_RULE__ONLY_IF_CHANGED = eINSTANCE.getClockRule_OnlyIfChanged();

		/**
		 * The meta object literal for the '<em><b>Assumed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLOCK_RULE__ASSUMED = eINSTANCE.getClockRule_Assumed();

		/**
		 * The meta object literal for the '<em><b>Delay Hours</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLOCK_RULE__DELAY_HOURS = eINSTANCE.getClockRule_DelayHours();

		/**
		 * The meta object literal for the '<em><b>Delay Detail</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLOCK_RULE__DELAY_DETAIL = eINSTANCE.getClockRule_DelayDetail();

		/**
		 * The meta object literal for the '<em><b>Every</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLOCK_RULE__EVERY = eINSTANCE.getClockRule_Every();

		/**
		 * The meta object literal for the '<em><b>Ended By</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLOCK_RULE__ENDED_BY = eINSTANCE.getClockRule_EndedBy();

		/**
		 * The meta object literal for the '<em><b>Hours Detail</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLOCK_RULE__HOURS_DETAIL = eINSTANCE.getClockRule_HoursDetail();

		/**
		 * The meta object literal for the '<em><b>Limits</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CLOCK_RULE__LIMITS = eINSTANCE.getClockRule_Limits();

		/**
		 * The meta object literal for the '<em><b>Soft Months</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLOCK_RULE__SOFT_MONTHS = eINSTANCE.getClockRule_SoftMonths();

		/**
		 * The meta object literal for the '<em><b>Same Detail</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLOCK_RULE__SAME_DETAIL = eINSTANCE.getClockRule_SameDetail();

		/**
		 * The meta object literal for the '<em><b>Paired By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLOCK_RULE__PAIRED_BY = eINSTANCE.getClockRule_PairedBy();

		/**
		 * The meta object literal for the '<em><b>Stop Should</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLOCK_RULE__STOP_SHOULD = eINSTANCE.getClockRule_StopShould();

		/**
		 * The meta object literal for the '<em><b>Before</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLOCK_RULE__BEFORE = eINSTANCE.getClockRule_Before();

		/**
		 * The meta object literal for the '<em><b>Trigger Detail</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLOCK_RULE__TRIGGER_DETAIL = eINSTANCE.getClockRule_TriggerDetail();

		/**
		 * The meta object literal for the '<em><b>Coverages</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CLOCK_RULE__COVERAGES = eINSTANCE.getClockRule_Coverages();

		/**
		 * The meta object literal for the '{@link org.tongbao.model.rules.impl.CitationImpl <em>Citation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tongbao.model.rules.impl.CitationImpl
		 * @see org.tongbao.model.rules.impl.RulesPackageImpl#getCitation()
		 * @generated
		 */
		EClass CITATION = eINSTANCE.getCitation();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CITATION__ID = eINSTANCE.getCitation_Id();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CITATION__SOURCE = eINSTANCE.getCitation_Source();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CITATION__TEXT = eINSTANCE.getCitation_Text();

		/**
		 * The meta object literal for the '<em><b>Tag</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CITATION__TAG = eINSTANCE.getCitation_Tag();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CITATION__NOTE = eINSTANCE.getCitation_Note();

		/**
		 * The meta object literal for the '<em><b>Note En</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CITATION__NOTE_EN = eINSTANCE.getCitation_NoteEn();

		/**
		 * The meta object literal for the '{@link org.tongbao.model.rules.impl.CircumstanceImpl <em>Circumstance</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tongbao.model.rules.impl.CircumstanceImpl
		 * @see org.tongbao.model.rules.impl.RulesPackageImpl#getCircumstance()
		 * @generated
		 */
		EClass CIRCUMSTANCE = eINSTANCE.getCircumstance();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CIRCUMSTANCE__ID = eINSTANCE.getCircumstance_Id();

		/**
		 * The meta object literal for the '<em><b>Begins</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CIRCUMSTANCE__BEGINS = eINSTANCE.getCircumstance_Begins();

		/**
		 * The meta object literal for the '<em><b>Ends</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CIRCUMSTANCE__ENDS = eINSTANCE.getCircumstance_Ends();

		/**
		 * The meta object literal for the '{@link org.tongbao.model.rules.impl.EventKindImpl <em>Event Kind</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tongbao.model.rules.impl.EventKindImpl
		 * @see org.tongbao.model.rules.impl.RulesPackageImpl#getEventKind()
		 * @generated
		 */
		EClass EVENT_KIND = eINSTANCE.getEventKind();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT_KIND__ID = eINSTANCE.getEventKind_Id();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT_KIND__TITLE = eINSTANCE.getEventKind_Title();

		/**
		 * The meta object literal for the '<em><b>Title En</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT_KIND__TITLE_EN = eINSTANCE.getEventKind_TitleEn();

		/**
		 * The meta object literal for the '{@link org.tongbao.model.rules.impl.SignOffImpl <em>Sign Off</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tongbao.model.rules.impl.SignOffImpl
		 * @see org.tongbao.model.rules.impl.RulesPackageImpl#getSignOff()
		 * @generated
		 */
		EClass SIGN_OFF = eINSTANCE.getSignOff();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGN_OFF__ID = eINSTANCE.getSignOff_Id();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGN_OFF__TITLE = eINSTANCE.getSignOff_Title();

		/**
		 * The meta object literal for the '<em><b>Title En</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGN_OFF__TITLE_EN = eINSTANCE.getSignOff_TitleEn();

		/**
		 * The meta object literal for the '<em><b>Citation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGN_OFF__CITATION = eINSTANCE.getSignOff_Citation();

		/**
		 * The meta object literal for the '<em><b>Stages</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGN_OFF__STAGES = eINSTANCE.getSignOff_Stages();

		/**
		 * The meta object literal for the '<em><b>After</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGN_OFF__AFTER = eINSTANCE.getSignOff_After();

		/**
		 * The meta object literal for the '<em><b>Roles</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SIGN_OFF__ROLES = eINSTANCE.getSignOff_Roles();

		/**
		 * The meta object literal for the '{@link org.tongbao.model.rules.impl.SignOffRoleImpl <em>Sign Off Role</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tongbao.model.rules.impl.SignOffRoleImpl
		 * @see org.tongbao.model.rules.impl.RulesPackageImpl#getSignOffRole()
		 * @generated
		 */
		EClass SIGN_OFF_ROLE = eINSTANCE.getSignOffRole();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGN_OFF_ROLE__ID = eINSTANCE.getSignOffRole_Id();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGN_OFF_ROLE__TITLE = eINSTANCE.getSignOffRole_Title();

		/**
		 * The meta object literal for the '<em><b>Title En</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGN_OFF_ROLE__TITLE_EN = eINSTANCE.getSignOffRole_TitleEn();

		/**
		 * The meta object literal for the '{@link org.tongbao.model.rules.impl.GradeImpl <em>Grade</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tongbao.model.rules.impl.GradeImpl
		 * @see org.tongbao.model.rules.impl.RulesPackageImpl#getGrade()
		 * @generated
		 */
		EClass GRADE = eINSTANCE.getGrade();

		/**
		 * The meta object literal for the '<em><b>Rank</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GRADE__RANK = eINSTANCE.getGrade_Rank();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GRADE__CODE = eINSTANCE.getGrade_Code();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GRADE__TITLE = eINSTANCE.getGrade_Title();

		/**
		 * The meta object literal for the '<em><b>Title En</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GRADE__TITLE_EN = eINSTANCE.getGrade_TitleEn();

		/**
		 * The meta object literal for the '{@link org.tongbao.model.rules.impl.LevelLimitImpl <em>Level Limit</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tongbao.model.rules.impl.LevelLimitImpl
		 * @see org.tongbao.model.rules.impl.RulesPackageImpl#getLevelLimit()
		 * @generated
		 */
		EClass LEVEL_LIMIT = eINSTANCE.getLevelLimit();

		/**
		 * The meta object literal for the '<em><b>Levels</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LEVEL_LIMIT__LEVELS = eINSTANCE.getLevelLimit_Levels();

		/**
		 * The meta object literal for the '<em><b>Hours</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LEVEL_LIMIT__HOURS = eINSTANCE.getLevelLimit_Hours();

		/**
		 * The meta object literal for the '<em><b>Months</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LEVEL_LIMIT__MONTHS = eINSTANCE.getLevelLimit_Months();

		/**
		 * The meta object literal for the '{@link org.tongbao.model.rules.impl.CoverageImpl <em>Coverage</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tongbao.model.rules.impl.CoverageImpl
		 * @see org.tongbao.model.rules.impl.RulesPackageImpl#getCoverage()
		 * @generated
		 */
		EClass COVERAGE = eINSTANCE.getCoverage();

		/**
		 * The meta object literal for the '<em><b>Responsibility</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COVERAGE__RESPONSIBILITY = eINSTANCE.getCoverage_Responsibility();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COVERAGE__TEXT = eINSTANCE.getCoverage_Text();

		/**
		 * The meta object literal for the '<em><b>Text En</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COVERAGE__TEXT_EN = eINSTANCE.getCoverage_TextEn();

		/**
		 * The meta object literal for the '<em><b>Citation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COVERAGE__CITATION = eINSTANCE.getCoverage_Citation();

		/**
		 * The meta object literal for the '{@link org.tongbao.model.rules.impl.AddresseeImpl <em>Addressee</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tongbao.model.rules.impl.AddresseeImpl
		 * @see org.tongbao.model.rules.impl.RulesPackageImpl#getAddressee()
		 * @generated
		 */
		EClass ADDRESSEE = eINSTANCE.getAddressee();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADDRESSEE__ID = eINSTANCE.getAddressee_Id();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADDRESSEE__TITLE = eINSTANCE.getAddressee_Title();

		/**
		 * The meta object literal for the '<em><b>Title En</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADDRESSEE__TITLE_EN = eINSTANCE.getAddressee_TitleEn();

		/**
		 * The meta object literal for the '<em><b>Names</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADDRESSEE__NAMES = eINSTANCE.getAddressee_Names();

		/**
		 * The meta object literal for the '<em><b>Otherwise</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADDRESSEE__OTHERWISE = eINSTANCE.getAddressee_Otherwise();

		/**
		 * The meta object literal for the '{@link org.tongbao.model.rules.impl.TestVectorImpl <em>Test Vector</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tongbao.model.rules.impl.TestVectorImpl
		 * @see org.tongbao.model.rules.impl.RulesPackageImpl#getTestVector()
		 * @generated
		 */
		EClass TEST_VECTOR = eINSTANCE.getTestVector();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEST_VECTOR__ID = eINSTANCE.getTestVector_Id();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEST_VECTOR__TITLE = eINSTANCE.getTestVector_Title();

		/**
		 * The meta object literal for the '<em><b>Facts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TEST_VECTOR__FACTS = eINSTANCE.getTestVector_Facts();

		/**
		 * The meta object literal for the '<em><b>Judgements</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TEST_VECTOR__JUDGEMENTS = eINSTANCE.getTestVector_Judgements();

		/**
		 * The meta object literal for the '<em><b>Answers</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEST_VECTOR__ANSWERS = eINSTANCE.getTestVector_Answers();

		/**
		 * The meta object literal for the '<em><b>Expects</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TEST_VECTOR__EXPECTS = eINSTANCE.getTestVector_Expects();

		/**
		 * The meta object literal for the '{@link org.tongbao.model.rules.impl.VectorFactImpl <em>Vector Fact</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tongbao.model.rules.impl.VectorFactImpl
		 * @see org.tongbao.model.rules.impl.RulesPackageImpl#getVectorFact()
		 * @generated
		 */
		EClass VECTOR_FACT = eINSTANCE.getVectorFact();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VECTOR_FACT__TYPE = eINSTANCE.getVectorFact_Type();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VECTOR_FACT__AT = eINSTANCE.getVectorFact_At();

		/**
		 * The meta object literal for the '<em><b>Details</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VECTOR_FACT__DETAILS = eINSTANCE.getVectorFact_Details();

		/**
		 * The meta object literal for the '{@link org.tongbao.model.rules.impl.VectorJudgementImpl <em>Vector Judgement</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tongbao.model.rules.impl.VectorJudgementImpl
		 * @see org.tongbao.model.rules.impl.RulesPackageImpl#getVectorJudgement()
		 * @generated
		 */
		EClass VECTOR_JUDGEMENT = eINSTANCE.getVectorJudgement();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VECTOR_JUDGEMENT__AT = eINSTANCE.getVectorJudgement_At();

		/**
		 * The meta object literal for the '<em><b>Ratings</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VECTOR_JUDGEMENT__RATINGS = eINSTANCE.getVectorJudgement_Ratings();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VECTOR_JUDGEMENT__REASON = eINSTANCE.getVectorJudgement_Reason();

		/**
		 * The meta object literal for the '{@link org.tongbao.model.rules.impl.ExpectationImpl <em>Expectation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tongbao.model.rules.impl.ExpectationImpl
		 * @see org.tongbao.model.rules.impl.RulesPackageImpl#getExpectation()
		 * @generated
		 */
		EClass EXPECTATION = eINSTANCE.getExpectation();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPECTATION__AT = eINSTANCE.getExpectation_At();

		/**
		 * The meta object literal for the '<em><b>Clock</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPECTATION__CLOCK = eINSTANCE.getExpectation_Clock();

		/**
		 * The meta object literal for the '<em><b>Instance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPECTATION__INSTANCE = eINSTANCE.getExpectation_Instance();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPECTATION__STATE = eINSTANCE.getExpectation_State();

		/**
		 * The meta object literal for the '<em><b>Due</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPECTATION__DUE = eINSTANCE.getExpectation_Due();

		/**
		 * The meta object literal for the '<em><b>No Due</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPECTATION__NO_DUE = eINSTANCE.getExpectation_NoDue();

		/**
		 * The meta object literal for the '<em><b>Soft</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPECTATION__SOFT = eINSTANCE.getExpectation_Soft();

		/**
		 * The meta object literal for the '<em><b>Met At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPECTATION__MET_AT = eINSTANCE.getExpectation_MetAt();

		/**
		 * The meta object literal for the '<em><b>Level Change</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPECTATION__LEVEL_CHANGE = eINSTANCE.getExpectation_LevelChange();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPECTATION__LEVEL = eINSTANCE.getExpectation_Level();

		/**
		 * The meta object literal for the '<em><b>Finding</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPECTATION__FINDING = eINSTANCE.getExpectation_Finding();

		/**
		 * The meta object literal for the '{@link org.tongbao.model.rules.impl.FestivalImpl <em>Festival</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tongbao.model.rules.impl.FestivalImpl
		 * @see org.tongbao.model.rules.impl.RulesPackageImpl#getFestival()
		 * @generated
		 */
		EClass FESTIVAL = eINSTANCE.getFestival();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FESTIVAL__ID = eINSTANCE.getFestival_Id();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FESTIVAL__TITLE = eINSTANCE.getFestival_Title();

		/**
		 * The meta object literal for the '<em><b>Title En</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FESTIVAL__TITLE_EN = eINSTANCE.getFestival_TitleEn();

		/**
		 * The meta object literal for the '<em><b>Calendar</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FESTIVAL__CALENDAR = eINSTANCE.getFestival_Calendar();

		/**
		 * The meta object literal for the '<em><b>Month</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FESTIVAL__MONTH = eINSTANCE.getFestival_Month();

		/**
		 * The meta object literal for the '<em><b>Day</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FESTIVAL__DAY = eINSTANCE.getFestival_Day();

		/**
		 * The meta object literal for the '<em><b>Offset</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FESTIVAL__OFFSET = eINSTANCE.getFestival_Offset();

		/**
		 * The meta object literal for the '<em><b>Since</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FESTIVAL__SINCE = eINSTANCE.getFestival_Since();

		/**
		 * The meta object literal for the '<em><b>Made Up After</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FESTIVAL__MADE_UP_AFTER = eINSTANCE.getFestival_MadeUpAfter();

		/**
		 * The meta object literal for the '<em><b>Citation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FESTIVAL__CITATION = eINSTANCE.getFestival_Citation();

		/**
		 * The meta object literal for the '<em><b>Yields</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FESTIVAL__YIELDS = eINSTANCE.getFestival_Yields();

		/**
		 * The meta object literal for the '{@link org.tongbao.model.rules.impl.HolidayYearImpl <em>Holiday Year</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tongbao.model.rules.impl.HolidayYearImpl
		 * @see org.tongbao.model.rules.impl.RulesPackageImpl#getHolidayYear()
		 * @generated
		 */
		EClass HOLIDAY_YEAR = eINSTANCE.getHolidayYear();

		/**
		 * The meta object literal for the '<em><b>Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOLIDAY_YEAR__YEAR = eINSTANCE.getHolidayYear_Year();

		/**
		 * The meta object literal for the '<em><b>Confirmed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOLIDAY_YEAR__CONFIRMED = eINSTANCE.getHolidayYear_Confirmed();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOLIDAY_YEAR__SOURCE = eINSTANCE.getHolidayYear_Source();

		/**
		 * The meta object literal for the '<em><b>Days</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOLIDAY_YEAR__DAYS = eINSTANCE.getHolidayYear_Days();

		/**
		 * The meta object literal for the '<em><b>Workdays</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOLIDAY_YEAR__WORKDAYS = eINSTANCE.getHolidayYear_Workdays();

		/**
		 * The meta object literal for the '<em><b>Own</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOLIDAY_YEAR__OWN = eINSTANCE.getHolidayYear_Own();

		/**
		 * The meta object literal for the '{@link org.tongbao.model.rules.FestivalCalendar <em>Festival Calendar</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tongbao.model.rules.FestivalCalendar
		 * @see org.tongbao.model.rules.impl.RulesPackageImpl#getFestivalCalendar()
		 * @generated
		 */
		EEnum FESTIVAL_CALENDAR = eINSTANCE.getFestivalCalendar();

		/**
		 * The meta object literal for the '{@link org.tongbao.model.rules.Calculator <em>Calculator</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tongbao.model.rules.Calculator
		 * @see org.tongbao.model.rules.impl.RulesPackageImpl#getCalculator()
		 * @generated
		 */
		EEnum CALCULATOR = eINSTANCE.getCalculator();

		/**
		 * The meta object literal for the '{@link org.tongbao.model.rules.Modality <em>Modality</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tongbao.model.rules.Modality
		 * @see org.tongbao.model.rules.impl.RulesPackageImpl#getModality()
		 * @generated
		 */
		EEnum MODALITY = eINSTANCE.getModality();

		/**
		 * The meta object literal for the '<em>Local Date</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.LocalDate
		 * @see org.tongbao.model.rules.impl.RulesPackageImpl#getLocalDate()
		 * @generated
		 */
		EDataType LOCAL_DATE = eINSTANCE.getLocalDate();

		/**
		 * The meta object literal for the '<em>Moment</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.OffsetDateTime
		 * @see org.tongbao.model.rules.impl.RulesPackageImpl#getMoment()
		 * @generated
		 */
		EDataType MOMENT = eINSTANCE.getMoment();

	}

} //RulesPackage

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
	 * The number of structural features of the '<em>Rule Pack</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_PACK_FEATURE_COUNT = 13;

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
	 * The number of structural features of the '<em>Severity Scale</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEVERITY_SCALE_FEATURE_COUNT = 3;

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
	 * The number of structural features of the '<em>Level Text</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEVEL_TEXT_FEATURE_COUNT = 4;

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
	 * The number of structural features of the '<em>Clock Rule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOCK_RULE_FEATURE_COUNT = 29;

	/**
	 * The meta object id for the '{@link org.tongbao.model.rules.impl.HolidayYearImpl <em>Holiday Year</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tongbao.model.rules.impl.HolidayYearImpl
	 * @see org.tongbao.model.rules.impl.RulesPackageImpl#getHolidayYear()
	 * @generated
	 */
	int HOLIDAY_YEAR = 9;

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
	 * The number of structural features of the '<em>Holiday Year</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOLIDAY_YEAR_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.tongbao.model.rules.Calculator <em>Calculator</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tongbao.model.rules.Calculator
	 * @see org.tongbao.model.rules.impl.RulesPackageImpl#getCalculator()
	 * @generated
	 */
	int CALCULATOR = 10;

	/**
	 * The meta object id for the '{@link org.tongbao.model.rules.Modality <em>Modality</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tongbao.model.rules.Modality
	 * @see org.tongbao.model.rules.impl.RulesPackageImpl#getModality()
	 * @generated
	 */
	int MODALITY = 11;

	/**
	 * The meta object id for the '<em>Local Date</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.LocalDate
	 * @see org.tongbao.model.rules.impl.RulesPackageImpl#getLocalDate()
	 * @generated
	 */
	int LOCAL_DATE = 12;


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

	}

} //RulesPackage

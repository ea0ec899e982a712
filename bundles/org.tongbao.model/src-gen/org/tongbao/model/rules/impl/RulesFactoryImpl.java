/**
 */
package org.tongbao.model.rules.impl;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.tongbao.model.rules.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class RulesFactoryImpl extends EFactoryImpl implements RulesFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static RulesFactory init() {
		try {
			RulesFactory theRulesFactory = (RulesFactory)EPackage.Registry.INSTANCE.getEFactory(RulesPackage.eNS_URI);
			if (theRulesFactory != null) {
				return theRulesFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new RulesFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RulesFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case RulesPackage.RULE_PACK: return createRulePack();
			case RulesPackage.SEVERITY_SCALE: return createSeverityScale();
			case RulesPackage.DIMENSION: return createDimension();
			case RulesPackage.GUIDE: return createGuide();
			case RulesPackage.GUIDE_QUESTION: return createGuideQuestion();
			case RulesPackage.GUIDE_CHOICE: return createGuideChoice();
			case RulesPackage.GUIDE_ROW: return createGuideRow();
			case RulesPackage.LEVEL_TEXT: return createLevelText();
			case RulesPackage.CLOCK_RULE: return createClockRule();
			case RulesPackage.CITATION: return createCitation();
			case RulesPackage.CIRCUMSTANCE: return createCircumstance();
			case RulesPackage.EVENT_KIND: return createEventKind();
			case RulesPackage.SIGN_OFF: return createSignOff();
			case RulesPackage.SIGN_OFF_ROLE: return createSignOffRole();
			case RulesPackage.GRADE: return createGrade();
			case RulesPackage.LEVEL_LIMIT: return createLevelLimit();
			case RulesPackage.COVERAGE: return createCoverage();
			case RulesPackage.ADDRESSEE: return createAddressee();
			case RulesPackage.TEST_VECTOR: return createTestVector();
			case RulesPackage.VECTOR_FACT: return createVectorFact();
			case RulesPackage.VECTOR_JUDGEMENT: return createVectorJudgement();
			case RulesPackage.EXPECTATION: return createExpectation();
			case RulesPackage.FESTIVAL: return createFestival();
			case RulesPackage.HOLIDAY_YEAR: return createHolidayYear();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case RulesPackage.FESTIVAL_CALENDAR:
				return createFestivalCalendarFromString(eDataType, initialValue);
			case RulesPackage.CALCULATOR:
				return createCalculatorFromString(eDataType, initialValue);
			case RulesPackage.MODALITY:
				return createModalityFromString(eDataType, initialValue);
			case RulesPackage.LOCAL_DATE:
				return createLocalDateFromString(eDataType, initialValue);
			case RulesPackage.MOMENT:
				return createMomentFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case RulesPackage.FESTIVAL_CALENDAR:
				return convertFestivalCalendarToString(eDataType, instanceValue);
			case RulesPackage.CALCULATOR:
				return convertCalculatorToString(eDataType, instanceValue);
			case RulesPackage.MODALITY:
				return convertModalityToString(eDataType, instanceValue);
			case RulesPackage.LOCAL_DATE:
				return convertLocalDateToString(eDataType, instanceValue);
			case RulesPackage.MOMENT:
				return convertMomentToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RulePack createRulePack() {
		RulePackImpl rulePack = new RulePackImpl();
		return rulePack;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SeverityScale createSeverityScale() {
		SeverityScaleImpl severityScale = new SeverityScaleImpl();
		return severityScale;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Dimension createDimension() {
		DimensionImpl dimension = new DimensionImpl();
		return dimension;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Guide createGuide() {
		GuideImpl guide = new GuideImpl();
		return guide;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GuideQuestion createGuideQuestion() {
		GuideQuestionImpl guideQuestion = new GuideQuestionImpl();
		return guideQuestion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GuideChoice createGuideChoice() {
		GuideChoiceImpl guideChoice = new GuideChoiceImpl();
		return guideChoice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GuideRow createGuideRow() {
		GuideRowImpl guideRow = new GuideRowImpl();
		return guideRow;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LevelText createLevelText() {
		LevelTextImpl levelText = new LevelTextImpl();
		return levelText;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ClockRule createClockRule() {
		ClockRuleImpl clockRule = new ClockRuleImpl();
		return clockRule;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Citation createCitation() {
		CitationImpl citation = new CitationImpl();
		return citation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Circumstance createCircumstance() {
		CircumstanceImpl circumstance = new CircumstanceImpl();
		return circumstance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EventKind createEventKind() {
		EventKindImpl eventKind = new EventKindImpl();
		return eventKind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SignOff createSignOff() {
		SignOffImpl signOff = new SignOffImpl();
		return signOff;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SignOffRole createSignOffRole() {
		SignOffRoleImpl signOffRole = new SignOffRoleImpl();
		return signOffRole;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Grade createGrade() {
		GradeImpl grade = new GradeImpl();
		return grade;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LevelLimit createLevelLimit() {
		LevelLimitImpl levelLimit = new LevelLimitImpl();
		return levelLimit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Coverage createCoverage() {
		CoverageImpl coverage = new CoverageImpl();
		return coverage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Addressee createAddressee() {
		AddresseeImpl addressee = new AddresseeImpl();
		return addressee;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TestVector createTestVector() {
		TestVectorImpl testVector = new TestVectorImpl();
		return testVector;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VectorFact createVectorFact() {
		VectorFactImpl vectorFact = new VectorFactImpl();
		return vectorFact;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VectorJudgement createVectorJudgement() {
		VectorJudgementImpl vectorJudgement = new VectorJudgementImpl();
		return vectorJudgement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Expectation createExpectation() {
		ExpectationImpl expectation = new ExpectationImpl();
		return expectation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Festival createFestival() {
		FestivalImpl festival = new FestivalImpl();
		return festival;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public HolidayYear createHolidayYear() {
		HolidayYearImpl holidayYear = new HolidayYearImpl();
		return holidayYear;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FestivalCalendar createFestivalCalendarFromString(EDataType eDataType, String initialValue) {
		FestivalCalendar result = FestivalCalendar.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertFestivalCalendarToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Calculator createCalculatorFromString(EDataType eDataType, String initialValue) {
		Calculator result = Calculator.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCalculatorToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Modality createModalityFromString(EDataType eDataType, String initialValue) {
		Modality result = Modality.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertModalityToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LocalDate createLocalDate(final String it) {
		return it == null ? null : LocalDate.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LocalDate createLocalDateFromString(EDataType eDataType, String initialValue) {
		return createLocalDate(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLocalDate(final LocalDate it) {
		return it == null ? null : it.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLocalDateToString(EDataType eDataType, Object instanceValue) {
		return convertLocalDate((LocalDate)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public OffsetDateTime createMoment(final String it) {
		return it == null ? null : OffsetDateTime.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public OffsetDateTime createMomentFromString(EDataType eDataType, String initialValue) {
		return createMoment(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMoment(final OffsetDateTime it) {
		return it == null ? null : it.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMomentToString(EDataType eDataType, Object instanceValue) {
		return convertMoment((OffsetDateTime)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RulesPackage getRulesPackage() {
		return (RulesPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static RulesPackage getPackage() {
		return RulesPackage.eINSTANCE;
	}

} //RulesFactoryImpl

/**
 */
package org.tongbao.model.rules.util;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;

import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;

import org.eclipse.emf.ecore.EObject;

import org.tongbao.model.rules.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Adapter Factory</b> for the model.
 * It provides an adapter <code>createXXX</code> method for each class of the model.
 * <!-- end-user-doc -->
 * @see org.tongbao.model.rules.RulesPackage
 * @generated
 */
public class RulesAdapterFactory extends AdapterFactoryImpl {
	/**
	 * The cached model package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static RulesPackage modelPackage;

	/**
	 * Creates an instance of the adapter factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RulesAdapterFactory() {
		if (modelPackage == null) {
			modelPackage = RulesPackage.eINSTANCE;
		}
	}

	/**
	 * Returns whether this factory is applicable for the type of the object.
	 * <!-- begin-user-doc -->
	 * This implementation returns <code>true</code> if the object is either the model's package or is an instance object of the model.
	 * <!-- end-user-doc -->
	 * @return whether this factory is applicable for the type of the object.
	 * @generated
	 */
	@Override
	public boolean isFactoryForType(Object object) {
		if (object == modelPackage) {
			return true;
		}
		if (object instanceof EObject) {
			return ((EObject)object).eClass().getEPackage() == modelPackage;
		}
		return false;
	}

	/**
	 * The switch that delegates to the <code>createXXX</code> methods.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RulesSwitch<Adapter> modelSwitch =
		new RulesSwitch<Adapter>() {
			@Override
			public Adapter caseRulePack(RulePack object) {
				return createRulePackAdapter();
			}
			@Override
			public Adapter caseSeverityScale(SeverityScale object) {
				return createSeverityScaleAdapter();
			}
			@Override
			public Adapter caseDimension(Dimension object) {
				return createDimensionAdapter();
			}
			@Override
			public Adapter caseGuide(Guide object) {
				return createGuideAdapter();
			}
			@Override
			public Adapter caseGuideQuestion(GuideQuestion object) {
				return createGuideQuestionAdapter();
			}
			@Override
			public Adapter caseGuideChoice(GuideChoice object) {
				return createGuideChoiceAdapter();
			}
			@Override
			public Adapter caseGuideRow(GuideRow object) {
				return createGuideRowAdapter();
			}
			@Override
			public Adapter caseLevelText(LevelText object) {
				return createLevelTextAdapter();
			}
			@Override
			public Adapter caseClockRule(ClockRule object) {
				return createClockRuleAdapter();
			}
			@Override
			public Adapter caseCitation(Citation object) {
				return createCitationAdapter();
			}
			@Override
			public Adapter caseCircumstance(Circumstance object) {
				return createCircumstanceAdapter();
			}
			@Override
			public Adapter caseEventKind(EventKind object) {
				return createEventKindAdapter();
			}
			@Override
			public Adapter caseSignOff(SignOff object) {
				return createSignOffAdapter();
			}
			@Override
			public Adapter caseSignOffRole(SignOffRole object) {
				return createSignOffRoleAdapter();
			}
			@Override
			public Adapter caseGrade(Grade object) {
				return createGradeAdapter();
			}
			@Override
			public Adapter caseLevelLimit(LevelLimit object) {
				return createLevelLimitAdapter();
			}
			@Override
			public Adapter caseCoverage(Coverage object) {
				return createCoverageAdapter();
			}
			@Override
			public Adapter caseAddressee(Addressee object) {
				return createAddresseeAdapter();
			}
			@Override
			public Adapter caseTestVector(TestVector object) {
				return createTestVectorAdapter();
			}
			@Override
			public Adapter caseVectorFact(VectorFact object) {
				return createVectorFactAdapter();
			}
			@Override
			public Adapter caseVectorJudgement(VectorJudgement object) {
				return createVectorJudgementAdapter();
			}
			@Override
			public Adapter caseExpectation(Expectation object) {
				return createExpectationAdapter();
			}
			@Override
			public Adapter caseFestival(Festival object) {
				return createFestivalAdapter();
			}
			@Override
			public Adapter caseHolidayYear(HolidayYear object) {
				return createHolidayYearAdapter();
			}
			@Override
			public Adapter defaultCase(EObject object) {
				return createEObjectAdapter();
			}
		};

	/**
	 * Creates an adapter for the <code>target</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param target the object to adapt.
	 * @return the adapter for the <code>target</code>.
	 * @generated
	 */
	@Override
	public Adapter createAdapter(Notifier target) {
		return modelSwitch.doSwitch((EObject)target);
	}


	/**
	 * Creates a new adapter for an object of class '{@link org.tongbao.model.rules.RulePack <em>Rule Pack</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.tongbao.model.rules.RulePack
	 * @generated
	 */
	public Adapter createRulePackAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.tongbao.model.rules.SeverityScale <em>Severity Scale</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.tongbao.model.rules.SeverityScale
	 * @generated
	 */
	public Adapter createSeverityScaleAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.tongbao.model.rules.Dimension <em>Dimension</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.tongbao.model.rules.Dimension
	 * @generated
	 */
	public Adapter createDimensionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.tongbao.model.rules.Guide <em>Guide</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.tongbao.model.rules.Guide
	 * @generated
	 */
	public Adapter createGuideAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.tongbao.model.rules.GuideQuestion <em>Guide Question</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.tongbao.model.rules.GuideQuestion
	 * @generated
	 */
	public Adapter createGuideQuestionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.tongbao.model.rules.GuideChoice <em>Guide Choice</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.tongbao.model.rules.GuideChoice
	 * @generated
	 */
	public Adapter createGuideChoiceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.tongbao.model.rules.GuideRow <em>Guide Row</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.tongbao.model.rules.GuideRow
	 * @generated
	 */
	public Adapter createGuideRowAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.tongbao.model.rules.LevelText <em>Level Text</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.tongbao.model.rules.LevelText
	 * @generated
	 */
	public Adapter createLevelTextAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.tongbao.model.rules.ClockRule <em>Clock Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.tongbao.model.rules.ClockRule
	 * @generated
	 */
	public Adapter createClockRuleAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.tongbao.model.rules.Citation <em>Citation</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.tongbao.model.rules.Citation
	 * @generated
	 */
	public Adapter createCitationAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.tongbao.model.rules.Circumstance <em>Circumstance</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.tongbao.model.rules.Circumstance
	 * @generated
	 */
	public Adapter createCircumstanceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.tongbao.model.rules.EventKind <em>Event Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.tongbao.model.rules.EventKind
	 * @generated
	 */
	public Adapter createEventKindAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.tongbao.model.rules.SignOff <em>Sign Off</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.tongbao.model.rules.SignOff
	 * @generated
	 */
	public Adapter createSignOffAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.tongbao.model.rules.SignOffRole <em>Sign Off Role</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.tongbao.model.rules.SignOffRole
	 * @generated
	 */
	public Adapter createSignOffRoleAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.tongbao.model.rules.Grade <em>Grade</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.tongbao.model.rules.Grade
	 * @generated
	 */
	public Adapter createGradeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.tongbao.model.rules.LevelLimit <em>Level Limit</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.tongbao.model.rules.LevelLimit
	 * @generated
	 */
	public Adapter createLevelLimitAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.tongbao.model.rules.Coverage <em>Coverage</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.tongbao.model.rules.Coverage
	 * @generated
	 */
	public Adapter createCoverageAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.tongbao.model.rules.Addressee <em>Addressee</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.tongbao.model.rules.Addressee
	 * @generated
	 */
	public Adapter createAddresseeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.tongbao.model.rules.TestVector <em>Test Vector</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.tongbao.model.rules.TestVector
	 * @generated
	 */
	public Adapter createTestVectorAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.tongbao.model.rules.VectorFact <em>Vector Fact</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.tongbao.model.rules.VectorFact
	 * @generated
	 */
	public Adapter createVectorFactAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.tongbao.model.rules.VectorJudgement <em>Vector Judgement</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.tongbao.model.rules.VectorJudgement
	 * @generated
	 */
	public Adapter createVectorJudgementAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.tongbao.model.rules.Expectation <em>Expectation</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.tongbao.model.rules.Expectation
	 * @generated
	 */
	public Adapter createExpectationAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.tongbao.model.rules.Festival <em>Festival</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.tongbao.model.rules.Festival
	 * @generated
	 */
	public Adapter createFestivalAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.tongbao.model.rules.HolidayYear <em>Holiday Year</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.tongbao.model.rules.HolidayYear
	 * @generated
	 */
	public Adapter createHolidayYearAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for the default case.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @generated
	 */
	public Adapter createEObjectAdapter() {
		return null;
	}

} //RulesAdapterFactory

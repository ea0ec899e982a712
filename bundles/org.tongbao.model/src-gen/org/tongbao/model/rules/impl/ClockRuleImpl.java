/**
 */
package org.tongbao.model.rules.impl;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.tongbao.model.rules.Addressee;
import org.tongbao.model.rules.Calculator;
import org.tongbao.model.rules.ClockRule;
import org.tongbao.model.rules.Coverage;
import org.tongbao.model.rules.LevelLimit;
import org.tongbao.model.rules.Modality;
import org.tongbao.model.rules.RulesPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Clock Rule</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.tongbao.model.rules.impl.ClockRuleImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.ClockRuleImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.ClockRuleImpl#getTitleEn <em>Title En</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.ClockRuleImpl#getObligation <em>Obligation</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.ClockRuleImpl#getTriggers <em>Triggers</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.ClockRuleImpl#isRepeated <em>Repeated</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.ClockRuleImpl#getAfter <em>After</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.ClockRuleImpl#getHours <em>Hours</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.ClockRuleImpl#getMonths <em>Months</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.ClockRuleImpl#getLimit <em>Limit</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.ClockRuleImpl#getLimitEn <em>Limit En</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.ClockRuleImpl#getCalculator <em>Calculator</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.ClockRuleImpl#getSoftTrigger <em>Soft Trigger</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.ClockRuleImpl#getSoftHours <em>Soft Hours</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.ClockRuleImpl#getLevels <em>Levels</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.ClockRuleImpl#getLevelOf <em>Level Of</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.ClockRuleImpl#getStops <em>Stops</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.ClockRuleImpl#getStopDetail <em>Stop Detail</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.ClockRuleImpl#isStopAtLevel <em>Stop At Level</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.ClockRuleImpl#getExtendedBy <em>Extended By</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.ClockRuleImpl#getModality <em>Modality</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.ClockRuleImpl#getActor <em>Actor</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.ClockRuleImpl#getActorEn <em>Actor En</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.ClockRuleImpl#getAddressee <em>Addressee</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.ClockRuleImpl#getAddresseeEn <em>Addressee En</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.ClockRuleImpl#getAction <em>Action</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.ClockRuleImpl#getActionEn <em>Action En</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.ClockRuleImpl#getCitation <em>Citation</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.ClockRuleImpl#isProvisional <em>Provisional</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.ClockRuleImpl#getNote <em>Note</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.ClockRuleImpl#getNoteEn <em>Note En</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.ClockRuleImpl#isOfOrganization <em>Of Organization</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.ClockRuleImpl#isAdjustable <em>Adjustable</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.ClockRuleImpl#getLeast <em>Least</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.ClockRuleImpl#getMost <em>Most</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.ClockRuleImpl#getUsual <em>Usual</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.ClockRuleImpl#getWhen <em>When</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.ClockRuleImpl#getDuring <em>During</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.ClockRuleImpl#getSubstitutes <em>Substitutes</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.ClockRuleImpl#getMakesUpFor <em>Makes Up For</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.ClockRuleImpl#getAddressees <em>Addressees</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.ClockRuleImpl#isTriggerAtLevel <em>Trigger At Level</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.ClockRuleImpl#isOffHours <em>Off Hours</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.ClockRuleImpl#isOnlyIfChanged <em>Only If Changed</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.ClockRuleImpl#getAssumed <em>Assumed</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.ClockRuleImpl#getDelayHours <em>Delay Hours</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.ClockRuleImpl#getDelayDetail <em>Delay Detail</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.ClockRuleImpl#isEvery <em>Every</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.ClockRuleImpl#getEndedBy <em>Ended By</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.ClockRuleImpl#getHoursDetail <em>Hours Detail</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.ClockRuleImpl#getLimits <em>Limits</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.ClockRuleImpl#getSoftMonths <em>Soft Months</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.ClockRuleImpl#getSameDetail <em>Same Detail</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.ClockRuleImpl#getPairedBy <em>Paired By</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.ClockRuleImpl#getStopShould <em>Stop Should</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.ClockRuleImpl#getBefore <em>Before</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.ClockRuleImpl#getTriggerDetail <em>Trigger Detail</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.ClockRuleImpl#getCoverages <em>Coverages</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ClockRuleImpl extends MinimalEObjectImpl.Container implements ClockRule {
	/**
	 * The default value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected static final String ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected String id = ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTitleEn() <em>Title En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitleEn()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitleEn() <em>Title En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitleEn()
	 * @generated
	 * @ordered
	 */
	protected String titleEn = TITLE_EN_EDEFAULT;

	/**
	 * The default value of the '{@link #getObligation() <em>Obligation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObligation()
	 * @generated
	 * @ordered
	 */
	protected static final String OBLIGATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getObligation() <em>Obligation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObligation()
	 * @generated
	 * @ordered
	 */
	protected String obligation = OBLIGATION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTriggers() <em>Triggers</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTriggers()
	 * @generated
	 * @ordered
	 */
	protected EList<String> triggers;

	/**
	 * The default value of the '{@link #isRepeated() <em>Repeated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRepeated()
	 * @generated
	 * @ordered
	 */
	protected static final boolean REPEATED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isRepeated() <em>Repeated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRepeated()
	 * @generated
	 * @ordered
	 */
	protected boolean repeated = REPEATED_EDEFAULT;

	/**
	 * The default value of the '{@link #getAfter() <em>After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAfter()
	 * @generated
	 * @ordered
	 */
	protected static final String AFTER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAfter() <em>After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAfter()
	 * @generated
	 * @ordered
	 */
	protected String after = AFTER_EDEFAULT;

	/**
	 * The default value of the '{@link #getHours() <em>Hours</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHours()
	 * @generated
	 * @ordered
	 */
	protected static final Integer HOURS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHours() <em>Hours</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHours()
	 * @generated
	 * @ordered
	 */
	protected Integer hours = HOURS_EDEFAULT;

	/**
	 * The default value of the '{@link #getMonths() <em>Months</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMonths()
	 * @generated
	 * @ordered
	 */
	protected static final Integer MONTHS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMonths() <em>Months</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMonths()
	 * @generated
	 * @ordered
	 */
	protected Integer months = MONTHS_EDEFAULT;

	/**
	 * The default value of the '{@link #getLimit() <em>Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLimit()
	 * @generated
	 * @ordered
	 */
	protected static final String LIMIT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLimit() <em>Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLimit()
	 * @generated
	 * @ordered
	 */
	protected String limit = LIMIT_EDEFAULT;

	/**
	 * The default value of the '{@link #getLimitEn() <em>Limit En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLimitEn()
	 * @generated
	 * @ordered
	 */
	protected static final String LIMIT_EN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLimitEn() <em>Limit En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLimitEn()
	 * @generated
	 * @ordered
	 */
	protected String limitEn = LIMIT_EN_EDEFAULT;

	/**
	 * The default value of the '{@link #getCalculator() <em>Calculator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCalculator()
	 * @generated
	 * @ordered
	 */
	protected static final Calculator CALCULATOR_EDEFAULT = Calculator.EXACT_HOURS;

	/**
	 * The cached value of the '{@link #getCalculator() <em>Calculator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCalculator()
	 * @generated
	 * @ordered
	 */
	protected Calculator calculator = CALCULATOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getSoftTrigger() <em>Soft Trigger</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSoftTrigger()
	 * @generated
	 * @ordered
	 */
	protected static final String SOFT_TRIGGER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSoftTrigger() <em>Soft Trigger</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSoftTrigger()
	 * @generated
	 * @ordered
	 */
	protected String softTrigger = SOFT_TRIGGER_EDEFAULT;

	/**
	 * The default value of the '{@link #getSoftHours() <em>Soft Hours</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSoftHours()
	 * @generated
	 * @ordered
	 */
	protected static final Integer SOFT_HOURS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSoftHours() <em>Soft Hours</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSoftHours()
	 * @generated
	 * @ordered
	 */
	protected Integer softHours = SOFT_HOURS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getLevels() <em>Levels</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevels()
	 * @generated
	 * @ordered
	 */
	protected EList<Integer> levels;

	/**
	 * The default value of the '{@link #getLevelOf() <em>Level Of</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevelOf()
	 * @generated
	 * @ordered
	 */
	protected static final String LEVEL_OF_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLevelOf() <em>Level Of</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevelOf()
	 * @generated
	 * @ordered
	 */
	protected String levelOf = LEVEL_OF_EDEFAULT;

	/**
	 * The cached value of the '{@link #getStops() <em>Stops</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStops()
	 * @generated
	 * @ordered
	 */
	protected EList<String> stops;

	/**
	 * The default value of the '{@link #getStopDetail() <em>Stop Detail</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStopDetail()
	 * @generated
	 * @ordered
	 */
	protected static final String STOP_DETAIL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStopDetail() <em>Stop Detail</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStopDetail()
	 * @generated
	 * @ordered
	 */
	protected String stopDetail = STOP_DETAIL_EDEFAULT;

	/**
	 * The default value of the '{@link #isStopAtLevel() <em>Stop At Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isStopAtLevel()
	 * @generated
	 * @ordered
	 */
	protected static final boolean STOP_AT_LEVEL_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isStopAtLevel() <em>Stop At Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isStopAtLevel()
	 * @generated
	 * @ordered
	 */
	protected boolean stopAtLevel = STOP_AT_LEVEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getExtendedBy() <em>Extended By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExtendedBy()
	 * @generated
	 * @ordered
	 */
	protected static final String EXTENDED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExtendedBy() <em>Extended By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExtendedBy()
	 * @generated
	 * @ordered
	 */
	protected String extendedBy = EXTENDED_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getModality() <em>Modality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModality()
	 * @generated
	 * @ordered
	 */
	protected static final Modality MODALITY_EDEFAULT = Modality.MUST;

	/**
	 * The cached value of the '{@link #getModality() <em>Modality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModality()
	 * @generated
	 * @ordered
	 */
	protected Modality modality = MODALITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getActor() <em>Actor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActor()
	 * @generated
	 * @ordered
	 */
	protected static final String ACTOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getActor() <em>Actor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActor()
	 * @generated
	 * @ordered
	 */
	protected String actor = ACTOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getActorEn() <em>Actor En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActorEn()
	 * @generated
	 * @ordered
	 */
	protected static final String ACTOR_EN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getActorEn() <em>Actor En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActorEn()
	 * @generated
	 * @ordered
	 */
	protected String actorEn = ACTOR_EN_EDEFAULT;

	/**
	 * The default value of the '{@link #getAddressee() <em>Addressee</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddressee()
	 * @generated
	 * @ordered
	 */
	protected static final String ADDRESSEE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAddressee() <em>Addressee</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddressee()
	 * @generated
	 * @ordered
	 */
	protected String addressee = ADDRESSEE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAddresseeEn() <em>Addressee En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddresseeEn()
	 * @generated
	 * @ordered
	 */
	protected static final String ADDRESSEE_EN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAddresseeEn() <em>Addressee En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddresseeEn()
	 * @generated
	 * @ordered
	 */
	protected String addresseeEn = ADDRESSEE_EN_EDEFAULT;

	/**
	 * The default value of the '{@link #getAction() <em>Action</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAction()
	 * @generated
	 * @ordered
	 */
	protected static final String ACTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAction() <em>Action</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAction()
	 * @generated
	 * @ordered
	 */
	protected String action = ACTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getActionEn() <em>Action En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActionEn()
	 * @generated
	 * @ordered
	 */
	protected static final String ACTION_EN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getActionEn() <em>Action En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActionEn()
	 * @generated
	 * @ordered
	 */
	protected String actionEn = ACTION_EN_EDEFAULT;

	/**
	 * The default value of the '{@link #getCitation() <em>Citation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCitation()
	 * @generated
	 * @ordered
	 */
	protected static final String CITATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCitation() <em>Citation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCitation()
	 * @generated
	 * @ordered
	 */
	protected String citation = CITATION_EDEFAULT;

	/**
	 * The default value of the '{@link #isProvisional() <em>Provisional</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isProvisional()
	 * @generated
	 * @ordered
	 */
	protected static final boolean PROVISIONAL_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isProvisional() <em>Provisional</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isProvisional()
	 * @generated
	 * @ordered
	 */
	protected boolean provisional = PROVISIONAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected String note = NOTE_EDEFAULT;

	/**
	 * The default value of the '{@link #getNoteEn() <em>Note En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNoteEn()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTE_EN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNoteEn() <em>Note En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNoteEn()
	 * @generated
	 * @ordered
	 */
	protected String noteEn = NOTE_EN_EDEFAULT;

	/**
	 * The default value of the '{@link #isOfOrganization() <em>Of Organization</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isOfOrganization()
	 * @generated
	 * @ordered
	 */
	protected static final boolean OF_ORGANIZATION_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isOfOrganization() <em>Of Organization</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isOfOrganization()
	 * @generated
	 * @ordered
	 */
	protected boolean ofOrganization = OF_ORGANIZATION_EDEFAULT;

	/**
	 * The default value of the '{@link #isAdjustable() <em>Adjustable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAdjustable()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ADJUSTABLE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isAdjustable() <em>Adjustable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAdjustable()
	 * @generated
	 * @ordered
	 */
	protected boolean adjustable = ADJUSTABLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLeast() <em>Least</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLeast()
	 * @generated
	 * @ordered
	 */
	protected static final Integer LEAST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLeast() <em>Least</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLeast()
	 * @generated
	 * @ordered
	 */
	protected Integer least = LEAST_EDEFAULT;

	/**
	 * The default value of the '{@link #getMost() <em>Most</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMost()
	 * @generated
	 * @ordered
	 */
	protected static final Integer MOST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMost() <em>Most</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMost()
	 * @generated
	 * @ordered
	 */
	protected Integer most = MOST_EDEFAULT;

	/**
	 * The default value of the '{@link #getUsual() <em>Usual</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUsual()
	 * @generated
	 * @ordered
	 */
	protected static final Integer USUAL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUsual() <em>Usual</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUsual()
	 * @generated
	 * @ordered
	 */
	protected Integer usual = USUAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getWhen() <em>When</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhen()
	 * @generated
	 * @ordered
	 */
	protected static final String WHEN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWhen() <em>When</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhen()
	 * @generated
	 * @ordered
	 */
	protected String when = WHEN_EDEFAULT;

	/**
	 * The default value of the '{@link #getDuring() <em>During</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDuring()
	 * @generated
	 * @ordered
	 */
	protected static final String DURING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDuring() <em>During</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDuring()
	 * @generated
	 * @ordered
	 */
	protected String during = DURING_EDEFAULT;

	/**
	 * The default value of the '{@link #getSubstitutes() <em>Substitutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubstitutes()
	 * @generated
	 * @ordered
	 */
	protected static final String SUBSTITUTES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSubstitutes() <em>Substitutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubstitutes()
	 * @generated
	 * @ordered
	 */
	protected String substitutes = SUBSTITUTES_EDEFAULT;

	/**
	 * The default value of the '{@link #getMakesUpFor() <em>Makes Up For</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMakesUpFor()
	 * @generated
	 * @ordered
	 */
	protected static final String MAKES_UP_FOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMakesUpFor() <em>Makes Up For</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMakesUpFor()
	 * @generated
	 * @ordered
	 */
	protected String makesUpFor = MAKES_UP_FOR_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAddressees() <em>Addressees</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddressees()
	 * @generated
	 * @ordered
	 */
	protected EList<Addressee> addressees;

	/**
	 * The default value of the '{@link #isTriggerAtLevel() <em>Trigger At Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isTriggerAtLevel()
	 * @generated
	 * @ordered
	 */
	protected static final boolean TRIGGER_AT_LEVEL_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isTriggerAtLevel() <em>Trigger At Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isTriggerAtLevel()
	 * @generated
	 * @ordered
	 */
	protected boolean triggerAtLevel = TRIGGER_AT_LEVEL_EDEFAULT;

	/**
	 * The default value of the '{@link #isOffHours() <em>Off Hours</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isOffHours()
	 * @generated
	 * @ordered
	 */
	protected static final boolean OFF_HOURS_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isOffHours() <em>Off Hours</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isOffHours()
	 * @generated
	 * @ordered
	 */
	protected boolean offHours = OFF_HOURS_EDEFAULT;

	/**
	 * The default value of the '{@link #isOnlyIfChanged() <em>Only If Changed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isOnlyIfChanged()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ONLY_IF_CHANGED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isOnlyIfChanged() <em>Only If Changed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isOnlyIfChanged()
	 * @generated
	 * @ordered
	 */
	protected boolean onlyIfChanged = ONLY_IF_CHANGED_EDEFAULT;

	/**
	 * The default value of the '{@link #getAssumed() <em>Assumed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssumed()
	 * @generated
	 * @ordered
	 */
	protected static final String ASSUMED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAssumed() <em>Assumed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssumed()
	 * @generated
	 * @ordered
	 */
	protected String assumed = ASSUMED_EDEFAULT;

	/**
	 * The default value of the '{@link #getDelayHours() <em>Delay Hours</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDelayHours()
	 * @generated
	 * @ordered
	 */
	protected static final Integer DELAY_HOURS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDelayHours() <em>Delay Hours</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDelayHours()
	 * @generated
	 * @ordered
	 */
	protected Integer delayHours = DELAY_HOURS_EDEFAULT;

	/**
	 * The default value of the '{@link #getDelayDetail() <em>Delay Detail</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDelayDetail()
	 * @generated
	 * @ordered
	 */
	protected static final String DELAY_DETAIL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDelayDetail() <em>Delay Detail</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDelayDetail()
	 * @generated
	 * @ordered
	 */
	protected String delayDetail = DELAY_DETAIL_EDEFAULT;

	/**
	 * The default value of the '{@link #isEvery() <em>Every</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isEvery()
	 * @generated
	 * @ordered
	 */
	protected static final boolean EVERY_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isEvery() <em>Every</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isEvery()
	 * @generated
	 * @ordered
	 */
	protected boolean every = EVERY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getEndedBy() <em>Ended By</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndedBy()
	 * @generated
	 * @ordered
	 */
	protected EList<String> endedBy;

	/**
	 * The default value of the '{@link #getHoursDetail() <em>Hours Detail</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHoursDetail()
	 * @generated
	 * @ordered
	 */
	protected static final String HOURS_DETAIL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHoursDetail() <em>Hours Detail</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHoursDetail()
	 * @generated
	 * @ordered
	 */
	protected String hoursDetail = HOURS_DETAIL_EDEFAULT;

	/**
	 * The cached value of the '{@link #getLimits() <em>Limits</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLimits()
	 * @generated
	 * @ordered
	 */
	protected EList<LevelLimit> limits;

	/**
	 * The default value of the '{@link #getSoftMonths() <em>Soft Months</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSoftMonths()
	 * @generated
	 * @ordered
	 */
	protected static final Integer SOFT_MONTHS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSoftMonths() <em>Soft Months</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSoftMonths()
	 * @generated
	 * @ordered
	 */
	protected Integer softMonths = SOFT_MONTHS_EDEFAULT;

	/**
	 * The default value of the '{@link #getSameDetail() <em>Same Detail</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSameDetail()
	 * @generated
	 * @ordered
	 */
	protected static final String SAME_DETAIL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSameDetail() <em>Same Detail</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSameDetail()
	 * @generated
	 * @ordered
	 */
	protected String sameDetail = SAME_DETAIL_EDEFAULT;

	/**
	 * The default value of the '{@link #getPairedBy() <em>Paired By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPairedBy()
	 * @generated
	 * @ordered
	 */
	protected static final String PAIRED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPairedBy() <em>Paired By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPairedBy()
	 * @generated
	 * @ordered
	 */
	protected String pairedBy = PAIRED_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getStopShould() <em>Stop Should</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStopShould()
	 * @generated
	 * @ordered
	 */
	protected static final String STOP_SHOULD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStopShould() <em>Stop Should</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStopShould()
	 * @generated
	 * @ordered
	 */
	protected String stopShould = STOP_SHOULD_EDEFAULT;

	/**
	 * The default value of the '{@link #getBefore() <em>Before</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBefore()
	 * @generated
	 * @ordered
	 */
	protected static final String BEFORE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBefore() <em>Before</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBefore()
	 * @generated
	 * @ordered
	 */
	protected String before = BEFORE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTriggerDetail() <em>Trigger Detail</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTriggerDetail()
	 * @generated
	 * @ordered
	 */
	protected static final String TRIGGER_DETAIL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTriggerDetail() <em>Trigger Detail</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTriggerDetail()
	 * @generated
	 * @ordered
	 */
	protected String triggerDetail = TRIGGER_DETAIL_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCoverages() <em>Coverages</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCoverages()
	 * @generated
	 * @ordered
	 */
	protected EList<Coverage> coverages;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ClockRuleImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RulesPackage.Literals.CLOCK_RULE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getId() {
		return id;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setId(String newId) {
		String oldId = id;
		id = newId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.CLOCK_RULE__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.CLOCK_RULE__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitleEn() {
		return titleEn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitleEn(String newTitleEn) {
		String oldTitleEn = titleEn;
		titleEn = newTitleEn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.CLOCK_RULE__TITLE_EN, oldTitleEn, titleEn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getObligation() {
		return obligation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setObligation(String newObligation) {
		String oldObligation = obligation;
		obligation = newObligation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.CLOCK_RULE__OBLIGATION, oldObligation, obligation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<String> getTriggers() {
		if (triggers == null) {
			triggers = new EDataTypeUniqueEList<String>(String.class, this, RulesPackage.CLOCK_RULE__TRIGGERS);
		}
		return triggers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isRepeated() {
		return repeated;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRepeated(boolean newRepeated) {
		boolean oldRepeated = repeated;
		repeated = newRepeated;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.CLOCK_RULE__REPEATED, oldRepeated, repeated));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAfter() {
		return after;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAfter(String newAfter) {
		String oldAfter = after;
		after = newAfter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.CLOCK_RULE__AFTER, oldAfter, after));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getHours() {
		return hours;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHours(Integer newHours) {
		Integer oldHours = hours;
		hours = newHours;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.CLOCK_RULE__HOURS, oldHours, hours));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getMonths() {
		return months;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMonths(Integer newMonths) {
		Integer oldMonths = months;
		months = newMonths;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.CLOCK_RULE__MONTHS, oldMonths, months));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLimit() {
		return limit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLimit(String newLimit) {
		String oldLimit = limit;
		limit = newLimit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.CLOCK_RULE__LIMIT, oldLimit, limit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLimitEn() {
		return limitEn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLimitEn(String newLimitEn) {
		String oldLimitEn = limitEn;
		limitEn = newLimitEn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.CLOCK_RULE__LIMIT_EN, oldLimitEn, limitEn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Calculator getCalculator() {
		return calculator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCalculator(Calculator newCalculator) {
		Calculator oldCalculator = calculator;
		calculator = newCalculator == null ? CALCULATOR_EDEFAULT : newCalculator;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.CLOCK_RULE__CALCULATOR, oldCalculator, calculator));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSoftTrigger() {
		return softTrigger;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSoftTrigger(String newSoftTrigger) {
		String oldSoftTrigger = softTrigger;
		softTrigger = newSoftTrigger;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.CLOCK_RULE__SOFT_TRIGGER, oldSoftTrigger, softTrigger));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getSoftHours() {
		return softHours;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSoftHours(Integer newSoftHours) {
		Integer oldSoftHours = softHours;
		softHours = newSoftHours;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.CLOCK_RULE__SOFT_HOURS, oldSoftHours, softHours));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Integer> getLevels() {
		if (levels == null) {
			levels = new EDataTypeUniqueEList<Integer>(Integer.class, this, RulesPackage.CLOCK_RULE__LEVELS);
		}
		return levels;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLevelOf() {
		return levelOf;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLevelOf(String newLevelOf) {
		String oldLevelOf = levelOf;
		levelOf = newLevelOf;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.CLOCK_RULE__LEVEL_OF, oldLevelOf, levelOf));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<String> getStops() {
		if (stops == null) {
			stops = new EDataTypeUniqueEList<String>(String.class, this, RulesPackage.CLOCK_RULE__STOPS);
		}
		return stops;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStopDetail() {
		return stopDetail;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStopDetail(String newStopDetail) {
		String oldStopDetail = stopDetail;
		stopDetail = newStopDetail;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.CLOCK_RULE__STOP_DETAIL, oldStopDetail, stopDetail));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isStopAtLevel() {
		return stopAtLevel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStopAtLevel(boolean newStopAtLevel) {
		boolean oldStopAtLevel = stopAtLevel;
		stopAtLevel = newStopAtLevel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.CLOCK_RULE__STOP_AT_LEVEL, oldStopAtLevel, stopAtLevel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getExtendedBy() {
		return extendedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExtendedBy(String newExtendedBy) {
		String oldExtendedBy = extendedBy;
		extendedBy = newExtendedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.CLOCK_RULE__EXTENDED_BY, oldExtendedBy, extendedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Modality getModality() {
		return modality;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setModality(Modality newModality) {
		Modality oldModality = modality;
		modality = newModality == null ? MODALITY_EDEFAULT : newModality;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.CLOCK_RULE__MODALITY, oldModality, modality));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getActor() {
		return actor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setActor(String newActor) {
		String oldActor = actor;
		actor = newActor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.CLOCK_RULE__ACTOR, oldActor, actor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getActorEn() {
		return actorEn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setActorEn(String newActorEn) {
		String oldActorEn = actorEn;
		actorEn = newActorEn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.CLOCK_RULE__ACTOR_EN, oldActorEn, actorEn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAddressee() {
		return addressee;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAddressee(String newAddressee) {
		String oldAddressee = addressee;
		addressee = newAddressee;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.CLOCK_RULE__ADDRESSEE, oldAddressee, addressee));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAddresseeEn() {
		return addresseeEn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAddresseeEn(String newAddresseeEn) {
		String oldAddresseeEn = addresseeEn;
		addresseeEn = newAddresseeEn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.CLOCK_RULE__ADDRESSEE_EN, oldAddresseeEn, addresseeEn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAction() {
		return action;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAction(String newAction) {
		String oldAction = action;
		action = newAction;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.CLOCK_RULE__ACTION, oldAction, action));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getActionEn() {
		return actionEn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setActionEn(String newActionEn) {
		String oldActionEn = actionEn;
		actionEn = newActionEn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.CLOCK_RULE__ACTION_EN, oldActionEn, actionEn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCitation() {
		return citation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCitation(String newCitation) {
		String oldCitation = citation;
		citation = newCitation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.CLOCK_RULE__CITATION, oldCitation, citation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isProvisional() {
		return provisional;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProvisional(boolean newProvisional) {
		boolean oldProvisional = provisional;
		provisional = newProvisional;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.CLOCK_RULE__PROVISIONAL, oldProvisional, provisional));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNote() {
		return note;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNote(String newNote) {
		String oldNote = note;
		note = newNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.CLOCK_RULE__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNoteEn() {
		return noteEn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNoteEn(String newNoteEn) {
		String oldNoteEn = noteEn;
		noteEn = newNoteEn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.CLOCK_RULE__NOTE_EN, oldNoteEn, noteEn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isOfOrganization() {
		return ofOrganization;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOfOrganization(boolean newOfOrganization) {
		boolean oldOfOrganization = ofOrganization;
		ofOrganization = newOfOrganization;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.CLOCK_RULE__OF_ORGANIZATION, oldOfOrganization, ofOrganization));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isAdjustable() {
		return adjustable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAdjustable(boolean newAdjustable) {
		boolean oldAdjustable = adjustable;
		adjustable = newAdjustable;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.CLOCK_RULE__ADJUSTABLE, oldAdjustable, adjustable));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getLeast() {
		return least;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLeast(Integer newLeast) {
		Integer oldLeast = least;
		least = newLeast;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.CLOCK_RULE__LEAST, oldLeast, least));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getMost() {
		return most;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMost(Integer newMost) {
		Integer oldMost = most;
		most = newMost;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.CLOCK_RULE__MOST, oldMost, most));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getUsual() {
		return usual;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUsual(Integer newUsual) {
		Integer oldUsual = usual;
		usual = newUsual;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.CLOCK_RULE__USUAL, oldUsual, usual));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWhen() {
		return when;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWhen(String newWhen) {
		String oldWhen = when;
		when = newWhen;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.CLOCK_RULE__WHEN, oldWhen, when));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDuring() {
		return during;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDuring(String newDuring) {
		String oldDuring = during;
		during = newDuring;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.CLOCK_RULE__DURING, oldDuring, during));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSubstitutes() {
		return substitutes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubstitutes(String newSubstitutes) {
		String oldSubstitutes = substitutes;
		substitutes = newSubstitutes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.CLOCK_RULE__SUBSTITUTES, oldSubstitutes, substitutes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMakesUpFor() {
		return makesUpFor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMakesUpFor(String newMakesUpFor) {
		String oldMakesUpFor = makesUpFor;
		makesUpFor = newMakesUpFor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.CLOCK_RULE__MAKES_UP_FOR, oldMakesUpFor, makesUpFor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Addressee> getAddressees() {
		if (addressees == null) {
			addressees = new EObjectContainmentEList<Addressee>(Addressee.class, this, RulesPackage.CLOCK_RULE__ADDRESSEES);
		}
		return addressees;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isTriggerAtLevel() {
		return triggerAtLevel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTriggerAtLevel(boolean newTriggerAtLevel) {
		boolean oldTriggerAtLevel = triggerAtLevel;
		triggerAtLevel = newTriggerAtLevel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.CLOCK_RULE__TRIGGER_AT_LEVEL, oldTriggerAtLevel, triggerAtLevel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isOffHours() {
		return offHours;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOffHours(boolean newOffHours) {
		boolean oldOffHours = offHours;
		offHours = newOffHours;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.CLOCK_RULE__OFF_HOURS, oldOffHours, offHours));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isOnlyIfChanged() {
		return onlyIfChanged;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOnlyIfChanged(boolean newOnlyIfChanged) {
		boolean oldOnlyIfChanged = onlyIfChanged;
		onlyIfChanged = newOnlyIfChanged;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.CLOCK_RULE__ONLY_IF_CHANGED, oldOnlyIfChanged, onlyIfChanged));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAssumed() {
		return assumed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAssumed(String newAssumed) {
		String oldAssumed = assumed;
		assumed = newAssumed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.CLOCK_RULE__ASSUMED, oldAssumed, assumed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getDelayHours() {
		return delayHours;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDelayHours(Integer newDelayHours) {
		Integer oldDelayHours = delayHours;
		delayHours = newDelayHours;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.CLOCK_RULE__DELAY_HOURS, oldDelayHours, delayHours));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDelayDetail() {
		return delayDetail;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDelayDetail(String newDelayDetail) {
		String oldDelayDetail = delayDetail;
		delayDetail = newDelayDetail;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.CLOCK_RULE__DELAY_DETAIL, oldDelayDetail, delayDetail));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isEvery() {
		return every;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEvery(boolean newEvery) {
		boolean oldEvery = every;
		every = newEvery;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.CLOCK_RULE__EVERY, oldEvery, every));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<String> getEndedBy() {
		if (endedBy == null) {
			endedBy = new EDataTypeUniqueEList<String>(String.class, this, RulesPackage.CLOCK_RULE__ENDED_BY);
		}
		return endedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHoursDetail() {
		return hoursDetail;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHoursDetail(String newHoursDetail) {
		String oldHoursDetail = hoursDetail;
		hoursDetail = newHoursDetail;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.CLOCK_RULE__HOURS_DETAIL, oldHoursDetail, hoursDetail));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<LevelLimit> getLimits() {
		if (limits == null) {
			limits = new EObjectContainmentEList<LevelLimit>(LevelLimit.class, this, RulesPackage.CLOCK_RULE__LIMITS);
		}
		return limits;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getSoftMonths() {
		return softMonths;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSoftMonths(Integer newSoftMonths) {
		Integer oldSoftMonths = softMonths;
		softMonths = newSoftMonths;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.CLOCK_RULE__SOFT_MONTHS, oldSoftMonths, softMonths));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSameDetail() {
		return sameDetail;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSameDetail(String newSameDetail) {
		String oldSameDetail = sameDetail;
		sameDetail = newSameDetail;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.CLOCK_RULE__SAME_DETAIL, oldSameDetail, sameDetail));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPairedBy() {
		return pairedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPairedBy(String newPairedBy) {
		String oldPairedBy = pairedBy;
		pairedBy = newPairedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.CLOCK_RULE__PAIRED_BY, oldPairedBy, pairedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStopShould() {
		return stopShould;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStopShould(String newStopShould) {
		String oldStopShould = stopShould;
		stopShould = newStopShould;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.CLOCK_RULE__STOP_SHOULD, oldStopShould, stopShould));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBefore() {
		return before;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBefore(String newBefore) {
		String oldBefore = before;
		before = newBefore;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.CLOCK_RULE__BEFORE, oldBefore, before));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTriggerDetail() {
		return triggerDetail;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTriggerDetail(String newTriggerDetail) {
		String oldTriggerDetail = triggerDetail;
		triggerDetail = newTriggerDetail;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.CLOCK_RULE__TRIGGER_DETAIL, oldTriggerDetail, triggerDetail));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Coverage> getCoverages() {
		if (coverages == null) {
			coverages = new EObjectContainmentEList<Coverage>(Coverage.class, this, RulesPackage.CLOCK_RULE__COVERAGES);
		}
		return coverages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case RulesPackage.CLOCK_RULE__ADDRESSEES:
				return ((InternalEList<?>)getAddressees()).basicRemove(otherEnd, msgs);
			case RulesPackage.CLOCK_RULE__LIMITS:
				return ((InternalEList<?>)getLimits()).basicRemove(otherEnd, msgs);
			case RulesPackage.CLOCK_RULE__COVERAGES:
				return ((InternalEList<?>)getCoverages()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case RulesPackage.CLOCK_RULE__ID:
				return getId();
			case RulesPackage.CLOCK_RULE__TITLE:
				return getTitle();
			case RulesPackage.CLOCK_RULE__TITLE_EN:
				return getTitleEn();
			case RulesPackage.CLOCK_RULE__OBLIGATION:
				return getObligation();
			case RulesPackage.CLOCK_RULE__TRIGGERS:
				return getTriggers();
			case RulesPackage.CLOCK_RULE__REPEATED:
				return isRepeated();
			case RulesPackage.CLOCK_RULE__AFTER:
				return getAfter();
			case RulesPackage.CLOCK_RULE__HOURS:
				return getHours();
			case RulesPackage.CLOCK_RULE__MONTHS:
				return getMonths();
			case RulesPackage.CLOCK_RULE__LIMIT:
				return getLimit();
			case RulesPackage.CLOCK_RULE__LIMIT_EN:
				return getLimitEn();
			case RulesPackage.CLOCK_RULE__CALCULATOR:
				return getCalculator();
			case RulesPackage.CLOCK_RULE__SOFT_TRIGGER:
				return getSoftTrigger();
			case RulesPackage.CLOCK_RULE__SOFT_HOURS:
				return getSoftHours();
			case RulesPackage.CLOCK_RULE__LEVELS:
				return getLevels();
			case RulesPackage.CLOCK_RULE__LEVEL_OF:
				return getLevelOf();
			case RulesPackage.CLOCK_RULE__STOPS:
				return getStops();
			case RulesPackage.CLOCK_RULE__STOP_DETAIL:
				return getStopDetail();
			case RulesPackage.CLOCK_RULE__STOP_AT_LEVEL:
				return isStopAtLevel();
			case RulesPackage.CLOCK_RULE__EXTENDED_BY:
				return getExtendedBy();
			case RulesPackage.CLOCK_RULE__MODALITY:
				return getModality();
			case RulesPackage.CLOCK_RULE__ACTOR:
				return getActor();
			case RulesPackage.CLOCK_RULE__ACTOR_EN:
				return getActorEn();
			case RulesPackage.CLOCK_RULE__ADDRESSEE:
				return getAddressee();
			case RulesPackage.CLOCK_RULE__ADDRESSEE_EN:
				return getAddresseeEn();
			case RulesPackage.CLOCK_RULE__ACTION:
				return getAction();
			case RulesPackage.CLOCK_RULE__ACTION_EN:
				return getActionEn();
			case RulesPackage.CLOCK_RULE__CITATION:
				return getCitation();
			case RulesPackage.CLOCK_RULE__PROVISIONAL:
				return isProvisional();
			case RulesPackage.CLOCK_RULE__NOTE:
				return getNote();
			case RulesPackage.CLOCK_RULE__NOTE_EN:
				return getNoteEn();
			case RulesPackage.CLOCK_RULE__OF_ORGANIZATION:
				return isOfOrganization();
			case RulesPackage.CLOCK_RULE__ADJUSTABLE:
				return isAdjustable();
			case RulesPackage.CLOCK_RULE__LEAST:
				return getLeast();
			case RulesPackage.CLOCK_RULE__MOST:
				return getMost();
			case RulesPackage.CLOCK_RULE__USUAL:
				return getUsual();
			case RulesPackage.CLOCK_RULE__WHEN:
				return getWhen();
			case RulesPackage.CLOCK_RULE__DURING:
				return getDuring();
			case RulesPackage.CLOCK_RULE__SUBSTITUTES:
				return getSubstitutes();
			case RulesPackage.CLOCK_RULE__MAKES_UP_FOR:
				return getMakesUpFor();
			case RulesPackage.CLOCK_RULE__ADDRESSEES:
				return getAddressees();
			case RulesPackage.CLOCK_RULE__TRIGGER_AT_LEVEL:
				return isTriggerAtLevel();
			case RulesPackage.CLOCK_RULE__OFF_HOURS:
				return isOffHours();
			case RulesPackage.CLOCK_RULE__ONLY_IF_CHANGED:
				return isOnlyIfChanged();
			case RulesPackage.CLOCK_RULE__ASSUMED:
				return getAssumed();
			case RulesPackage.CLOCK_RULE__DELAY_HOURS:
				return getDelayHours();
			case RulesPackage.CLOCK_RULE__DELAY_DETAIL:
				return getDelayDetail();
			case RulesPackage.CLOCK_RULE__EVERY:
				return isEvery();
			case RulesPackage.CLOCK_RULE__ENDED_BY:
				return getEndedBy();
			case RulesPackage.CLOCK_RULE__HOURS_DETAIL:
				return getHoursDetail();
			case RulesPackage.CLOCK_RULE__LIMITS:
				return getLimits();
			case RulesPackage.CLOCK_RULE__SOFT_MONTHS:
				return getSoftMonths();
			case RulesPackage.CLOCK_RULE__SAME_DETAIL:
				return getSameDetail();
			case RulesPackage.CLOCK_RULE__PAIRED_BY:
				return getPairedBy();
			case RulesPackage.CLOCK_RULE__STOP_SHOULD:
				return getStopShould();
			case RulesPackage.CLOCK_RULE__BEFORE:
				return getBefore();
			case RulesPackage.CLOCK_RULE__TRIGGER_DETAIL:
				return getTriggerDetail();
			case RulesPackage.CLOCK_RULE__COVERAGES:
				return getCoverages();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case RulesPackage.CLOCK_RULE__ID:
				setId((String)newValue);
				return;
			case RulesPackage.CLOCK_RULE__TITLE:
				setTitle((String)newValue);
				return;
			case RulesPackage.CLOCK_RULE__TITLE_EN:
				setTitleEn((String)newValue);
				return;
			case RulesPackage.CLOCK_RULE__OBLIGATION:
				setObligation((String)newValue);
				return;
			case RulesPackage.CLOCK_RULE__TRIGGERS:
				getTriggers().clear();
				getTriggers().addAll((Collection<? extends String>)newValue);
				return;
			case RulesPackage.CLOCK_RULE__REPEATED:
				setRepeated((Boolean)newValue);
				return;
			case RulesPackage.CLOCK_RULE__AFTER:
				setAfter((String)newValue);
				return;
			case RulesPackage.CLOCK_RULE__HOURS:
				setHours((Integer)newValue);
				return;
			case RulesPackage.CLOCK_RULE__MONTHS:
				setMonths((Integer)newValue);
				return;
			case RulesPackage.CLOCK_RULE__LIMIT:
				setLimit((String)newValue);
				return;
			case RulesPackage.CLOCK_RULE__LIMIT_EN:
				setLimitEn((String)newValue);
				return;
			case RulesPackage.CLOCK_RULE__CALCULATOR:
				setCalculator((Calculator)newValue);
				return;
			case RulesPackage.CLOCK_RULE__SOFT_TRIGGER:
				setSoftTrigger((String)newValue);
				return;
			case RulesPackage.CLOCK_RULE__SOFT_HOURS:
				setSoftHours((Integer)newValue);
				return;
			case RulesPackage.CLOCK_RULE__LEVELS:
				getLevels().clear();
				getLevels().addAll((Collection<? extends Integer>)newValue);
				return;
			case RulesPackage.CLOCK_RULE__LEVEL_OF:
				setLevelOf((String)newValue);
				return;
			case RulesPackage.CLOCK_RULE__STOPS:
				getStops().clear();
				getStops().addAll((Collection<? extends String>)newValue);
				return;
			case RulesPackage.CLOCK_RULE__STOP_DETAIL:
				setStopDetail((String)newValue);
				return;
			case RulesPackage.CLOCK_RULE__STOP_AT_LEVEL:
				setStopAtLevel((Boolean)newValue);
				return;
			case RulesPackage.CLOCK_RULE__EXTENDED_BY:
				setExtendedBy((String)newValue);
				return;
			case RulesPackage.CLOCK_RULE__MODALITY:
				setModality((Modality)newValue);
				return;
			case RulesPackage.CLOCK_RULE__ACTOR:
				setActor((String)newValue);
				return;
			case RulesPackage.CLOCK_RULE__ACTOR_EN:
				setActorEn((String)newValue);
				return;
			case RulesPackage.CLOCK_RULE__ADDRESSEE:
				setAddressee((String)newValue);
				return;
			case RulesPackage.CLOCK_RULE__ADDRESSEE_EN:
				setAddresseeEn((String)newValue);
				return;
			case RulesPackage.CLOCK_RULE__ACTION:
				setAction((String)newValue);
				return;
			case RulesPackage.CLOCK_RULE__ACTION_EN:
				setActionEn((String)newValue);
				return;
			case RulesPackage.CLOCK_RULE__CITATION:
				setCitation((String)newValue);
				return;
			case RulesPackage.CLOCK_RULE__PROVISIONAL:
				setProvisional((Boolean)newValue);
				return;
			case RulesPackage.CLOCK_RULE__NOTE:
				setNote((String)newValue);
				return;
			case RulesPackage.CLOCK_RULE__NOTE_EN:
				setNoteEn((String)newValue);
				return;
			case RulesPackage.CLOCK_RULE__OF_ORGANIZATION:
				setOfOrganization((Boolean)newValue);
				return;
			case RulesPackage.CLOCK_RULE__ADJUSTABLE:
				setAdjustable((Boolean)newValue);
				return;
			case RulesPackage.CLOCK_RULE__LEAST:
				setLeast((Integer)newValue);
				return;
			case RulesPackage.CLOCK_RULE__MOST:
				setMost((Integer)newValue);
				return;
			case RulesPackage.CLOCK_RULE__USUAL:
				setUsual((Integer)newValue);
				return;
			case RulesPackage.CLOCK_RULE__WHEN:
				setWhen((String)newValue);
				return;
			case RulesPackage.CLOCK_RULE__DURING:
				setDuring((String)newValue);
				return;
			case RulesPackage.CLOCK_RULE__SUBSTITUTES:
				setSubstitutes((String)newValue);
				return;
			case RulesPackage.CLOCK_RULE__MAKES_UP_FOR:
				setMakesUpFor((String)newValue);
				return;
			case RulesPackage.CLOCK_RULE__ADDRESSEES:
				getAddressees().clear();
				getAddressees().addAll((Collection<? extends Addressee>)newValue);
				return;
			case RulesPackage.CLOCK_RULE__TRIGGER_AT_LEVEL:
				setTriggerAtLevel((Boolean)newValue);
				return;
			case RulesPackage.CLOCK_RULE__OFF_HOURS:
				setOffHours((Boolean)newValue);
				return;
			case RulesPackage.CLOCK_RULE__ONLY_IF_CHANGED:
				setOnlyIfChanged((Boolean)newValue);
				return;
			case RulesPackage.CLOCK_RULE__ASSUMED:
				setAssumed((String)newValue);
				return;
			case RulesPackage.CLOCK_RULE__DELAY_HOURS:
				setDelayHours((Integer)newValue);
				return;
			case RulesPackage.CLOCK_RULE__DELAY_DETAIL:
				setDelayDetail((String)newValue);
				return;
			case RulesPackage.CLOCK_RULE__EVERY:
				setEvery((Boolean)newValue);
				return;
			case RulesPackage.CLOCK_RULE__ENDED_BY:
				getEndedBy().clear();
				getEndedBy().addAll((Collection<? extends String>)newValue);
				return;
			case RulesPackage.CLOCK_RULE__HOURS_DETAIL:
				setHoursDetail((String)newValue);
				return;
			case RulesPackage.CLOCK_RULE__LIMITS:
				getLimits().clear();
				getLimits().addAll((Collection<? extends LevelLimit>)newValue);
				return;
			case RulesPackage.CLOCK_RULE__SOFT_MONTHS:
				setSoftMonths((Integer)newValue);
				return;
			case RulesPackage.CLOCK_RULE__SAME_DETAIL:
				setSameDetail((String)newValue);
				return;
			case RulesPackage.CLOCK_RULE__PAIRED_BY:
				setPairedBy((String)newValue);
				return;
			case RulesPackage.CLOCK_RULE__STOP_SHOULD:
				setStopShould((String)newValue);
				return;
			case RulesPackage.CLOCK_RULE__BEFORE:
				setBefore((String)newValue);
				return;
			case RulesPackage.CLOCK_RULE__TRIGGER_DETAIL:
				setTriggerDetail((String)newValue);
				return;
			case RulesPackage.CLOCK_RULE__COVERAGES:
				getCoverages().clear();
				getCoverages().addAll((Collection<? extends Coverage>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case RulesPackage.CLOCK_RULE__ID:
				setId(ID_EDEFAULT);
				return;
			case RulesPackage.CLOCK_RULE__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case RulesPackage.CLOCK_RULE__TITLE_EN:
				setTitleEn(TITLE_EN_EDEFAULT);
				return;
			case RulesPackage.CLOCK_RULE__OBLIGATION:
				setObligation(OBLIGATION_EDEFAULT);
				return;
			case RulesPackage.CLOCK_RULE__TRIGGERS:
				getTriggers().clear();
				return;
			case RulesPackage.CLOCK_RULE__REPEATED:
				setRepeated(REPEATED_EDEFAULT);
				return;
			case RulesPackage.CLOCK_RULE__AFTER:
				setAfter(AFTER_EDEFAULT);
				return;
			case RulesPackage.CLOCK_RULE__HOURS:
				setHours(HOURS_EDEFAULT);
				return;
			case RulesPackage.CLOCK_RULE__MONTHS:
				setMonths(MONTHS_EDEFAULT);
				return;
			case RulesPackage.CLOCK_RULE__LIMIT:
				setLimit(LIMIT_EDEFAULT);
				return;
			case RulesPackage.CLOCK_RULE__LIMIT_EN:
				setLimitEn(LIMIT_EN_EDEFAULT);
				return;
			case RulesPackage.CLOCK_RULE__CALCULATOR:
				setCalculator(CALCULATOR_EDEFAULT);
				return;
			case RulesPackage.CLOCK_RULE__SOFT_TRIGGER:
				setSoftTrigger(SOFT_TRIGGER_EDEFAULT);
				return;
			case RulesPackage.CLOCK_RULE__SOFT_HOURS:
				setSoftHours(SOFT_HOURS_EDEFAULT);
				return;
			case RulesPackage.CLOCK_RULE__LEVELS:
				getLevels().clear();
				return;
			case RulesPackage.CLOCK_RULE__LEVEL_OF:
				setLevelOf(LEVEL_OF_EDEFAULT);
				return;
			case RulesPackage.CLOCK_RULE__STOPS:
				getStops().clear();
				return;
			case RulesPackage.CLOCK_RULE__STOP_DETAIL:
				setStopDetail(STOP_DETAIL_EDEFAULT);
				return;
			case RulesPackage.CLOCK_RULE__STOP_AT_LEVEL:
				setStopAtLevel(STOP_AT_LEVEL_EDEFAULT);
				return;
			case RulesPackage.CLOCK_RULE__EXTENDED_BY:
				setExtendedBy(EXTENDED_BY_EDEFAULT);
				return;
			case RulesPackage.CLOCK_RULE__MODALITY:
				setModality(MODALITY_EDEFAULT);
				return;
			case RulesPackage.CLOCK_RULE__ACTOR:
				setActor(ACTOR_EDEFAULT);
				return;
			case RulesPackage.CLOCK_RULE__ACTOR_EN:
				setActorEn(ACTOR_EN_EDEFAULT);
				return;
			case RulesPackage.CLOCK_RULE__ADDRESSEE:
				setAddressee(ADDRESSEE_EDEFAULT);
				return;
			case RulesPackage.CLOCK_RULE__ADDRESSEE_EN:
				setAddresseeEn(ADDRESSEE_EN_EDEFAULT);
				return;
			case RulesPackage.CLOCK_RULE__ACTION:
				setAction(ACTION_EDEFAULT);
				return;
			case RulesPackage.CLOCK_RULE__ACTION_EN:
				setActionEn(ACTION_EN_EDEFAULT);
				return;
			case RulesPackage.CLOCK_RULE__CITATION:
				setCitation(CITATION_EDEFAULT);
				return;
			case RulesPackage.CLOCK_RULE__PROVISIONAL:
				setProvisional(PROVISIONAL_EDEFAULT);
				return;
			case RulesPackage.CLOCK_RULE__NOTE:
				setNote(NOTE_EDEFAULT);
				return;
			case RulesPackage.CLOCK_RULE__NOTE_EN:
				setNoteEn(NOTE_EN_EDEFAULT);
				return;
			case RulesPackage.CLOCK_RULE__OF_ORGANIZATION:
				setOfOrganization(OF_ORGANIZATION_EDEFAULT);
				return;
			case RulesPackage.CLOCK_RULE__ADJUSTABLE:
				setAdjustable(ADJUSTABLE_EDEFAULT);
				return;
			case RulesPackage.CLOCK_RULE__LEAST:
				setLeast(LEAST_EDEFAULT);
				return;
			case RulesPackage.CLOCK_RULE__MOST:
				setMost(MOST_EDEFAULT);
				return;
			case RulesPackage.CLOCK_RULE__USUAL:
				setUsual(USUAL_EDEFAULT);
				return;
			case RulesPackage.CLOCK_RULE__WHEN:
				setWhen(WHEN_EDEFAULT);
				return;
			case RulesPackage.CLOCK_RULE__DURING:
				setDuring(DURING_EDEFAULT);
				return;
			case RulesPackage.CLOCK_RULE__SUBSTITUTES:
				setSubstitutes(SUBSTITUTES_EDEFAULT);
				return;
			case RulesPackage.CLOCK_RULE__MAKES_UP_FOR:
				setMakesUpFor(MAKES_UP_FOR_EDEFAULT);
				return;
			case RulesPackage.CLOCK_RULE__ADDRESSEES:
				getAddressees().clear();
				return;
			case RulesPackage.CLOCK_RULE__TRIGGER_AT_LEVEL:
				setTriggerAtLevel(TRIGGER_AT_LEVEL_EDEFAULT);
				return;
			case RulesPackage.CLOCK_RULE__OFF_HOURS:
				setOffHours(OFF_HOURS_EDEFAULT);
				return;
			case RulesPackage.CLOCK_RULE__ONLY_IF_CHANGED:
				setOnlyIfChanged(ONLY_IF_CHANGED_EDEFAULT);
				return;
			case RulesPackage.CLOCK_RULE__ASSUMED:
				setAssumed(ASSUMED_EDEFAULT);
				return;
			case RulesPackage.CLOCK_RULE__DELAY_HOURS:
				setDelayHours(DELAY_HOURS_EDEFAULT);
				return;
			case RulesPackage.CLOCK_RULE__DELAY_DETAIL:
				setDelayDetail(DELAY_DETAIL_EDEFAULT);
				return;
			case RulesPackage.CLOCK_RULE__EVERY:
				setEvery(EVERY_EDEFAULT);
				return;
			case RulesPackage.CLOCK_RULE__ENDED_BY:
				getEndedBy().clear();
				return;
			case RulesPackage.CLOCK_RULE__HOURS_DETAIL:
				setHoursDetail(HOURS_DETAIL_EDEFAULT);
				return;
			case RulesPackage.CLOCK_RULE__LIMITS:
				getLimits().clear();
				return;
			case RulesPackage.CLOCK_RULE__SOFT_MONTHS:
				setSoftMonths(SOFT_MONTHS_EDEFAULT);
				return;
			case RulesPackage.CLOCK_RULE__SAME_DETAIL:
				setSameDetail(SAME_DETAIL_EDEFAULT);
				return;
			case RulesPackage.CLOCK_RULE__PAIRED_BY:
				setPairedBy(PAIRED_BY_EDEFAULT);
				return;
			case RulesPackage.CLOCK_RULE__STOP_SHOULD:
				setStopShould(STOP_SHOULD_EDEFAULT);
				return;
			case RulesPackage.CLOCK_RULE__BEFORE:
				setBefore(BEFORE_EDEFAULT);
				return;
			case RulesPackage.CLOCK_RULE__TRIGGER_DETAIL:
				setTriggerDetail(TRIGGER_DETAIL_EDEFAULT);
				return;
			case RulesPackage.CLOCK_RULE__COVERAGES:
				getCoverages().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case RulesPackage.CLOCK_RULE__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case RulesPackage.CLOCK_RULE__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case RulesPackage.CLOCK_RULE__TITLE_EN:
				return TITLE_EN_EDEFAULT == null ? titleEn != null : !TITLE_EN_EDEFAULT.equals(titleEn);
			case RulesPackage.CLOCK_RULE__OBLIGATION:
				return OBLIGATION_EDEFAULT == null ? obligation != null : !OBLIGATION_EDEFAULT.equals(obligation);
			case RulesPackage.CLOCK_RULE__TRIGGERS:
				return triggers != null && !triggers.isEmpty();
			case RulesPackage.CLOCK_RULE__REPEATED:
				return repeated != REPEATED_EDEFAULT;
			case RulesPackage.CLOCK_RULE__AFTER:
				return AFTER_EDEFAULT == null ? after != null : !AFTER_EDEFAULT.equals(after);
			case RulesPackage.CLOCK_RULE__HOURS:
				return HOURS_EDEFAULT == null ? hours != null : !HOURS_EDEFAULT.equals(hours);
			case RulesPackage.CLOCK_RULE__MONTHS:
				return MONTHS_EDEFAULT == null ? months != null : !MONTHS_EDEFAULT.equals(months);
			case RulesPackage.CLOCK_RULE__LIMIT:
				return LIMIT_EDEFAULT == null ? limit != null : !LIMIT_EDEFAULT.equals(limit);
			case RulesPackage.CLOCK_RULE__LIMIT_EN:
				return LIMIT_EN_EDEFAULT == null ? limitEn != null : !LIMIT_EN_EDEFAULT.equals(limitEn);
			case RulesPackage.CLOCK_RULE__CALCULATOR:
				return calculator != CALCULATOR_EDEFAULT;
			case RulesPackage.CLOCK_RULE__SOFT_TRIGGER:
				return SOFT_TRIGGER_EDEFAULT == null ? softTrigger != null : !SOFT_TRIGGER_EDEFAULT.equals(softTrigger);
			case RulesPackage.CLOCK_RULE__SOFT_HOURS:
				return SOFT_HOURS_EDEFAULT == null ? softHours != null : !SOFT_HOURS_EDEFAULT.equals(softHours);
			case RulesPackage.CLOCK_RULE__LEVELS:
				return levels != null && !levels.isEmpty();
			case RulesPackage.CLOCK_RULE__LEVEL_OF:
				return LEVEL_OF_EDEFAULT == null ? levelOf != null : !LEVEL_OF_EDEFAULT.equals(levelOf);
			case RulesPackage.CLOCK_RULE__STOPS:
				return stops != null && !stops.isEmpty();
			case RulesPackage.CLOCK_RULE__STOP_DETAIL:
				return STOP_DETAIL_EDEFAULT == null ? stopDetail != null : !STOP_DETAIL_EDEFAULT.equals(stopDetail);
			case RulesPackage.CLOCK_RULE__STOP_AT_LEVEL:
				return stopAtLevel != STOP_AT_LEVEL_EDEFAULT;
			case RulesPackage.CLOCK_RULE__EXTENDED_BY:
				return EXTENDED_BY_EDEFAULT == null ? extendedBy != null : !EXTENDED_BY_EDEFAULT.equals(extendedBy);
			case RulesPackage.CLOCK_RULE__MODALITY:
				return modality != MODALITY_EDEFAULT;
			case RulesPackage.CLOCK_RULE__ACTOR:
				return ACTOR_EDEFAULT == null ? actor != null : !ACTOR_EDEFAULT.equals(actor);
			case RulesPackage.CLOCK_RULE__ACTOR_EN:
				return ACTOR_EN_EDEFAULT == null ? actorEn != null : !ACTOR_EN_EDEFAULT.equals(actorEn);
			case RulesPackage.CLOCK_RULE__ADDRESSEE:
				return ADDRESSEE_EDEFAULT == null ? addressee != null : !ADDRESSEE_EDEFAULT.equals(addressee);
			case RulesPackage.CLOCK_RULE__ADDRESSEE_EN:
				return ADDRESSEE_EN_EDEFAULT == null ? addresseeEn != null : !ADDRESSEE_EN_EDEFAULT.equals(addresseeEn);
			case RulesPackage.CLOCK_RULE__ACTION:
				return ACTION_EDEFAULT == null ? action != null : !ACTION_EDEFAULT.equals(action);
			case RulesPackage.CLOCK_RULE__ACTION_EN:
				return ACTION_EN_EDEFAULT == null ? actionEn != null : !ACTION_EN_EDEFAULT.equals(actionEn);
			case RulesPackage.CLOCK_RULE__CITATION:
				return CITATION_EDEFAULT == null ? citation != null : !CITATION_EDEFAULT.equals(citation);
			case RulesPackage.CLOCK_RULE__PROVISIONAL:
				return provisional != PROVISIONAL_EDEFAULT;
			case RulesPackage.CLOCK_RULE__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
			case RulesPackage.CLOCK_RULE__NOTE_EN:
				return NOTE_EN_EDEFAULT == null ? noteEn != null : !NOTE_EN_EDEFAULT.equals(noteEn);
			case RulesPackage.CLOCK_RULE__OF_ORGANIZATION:
				return ofOrganization != OF_ORGANIZATION_EDEFAULT;
			case RulesPackage.CLOCK_RULE__ADJUSTABLE:
				return adjustable != ADJUSTABLE_EDEFAULT;
			case RulesPackage.CLOCK_RULE__LEAST:
				return LEAST_EDEFAULT == null ? least != null : !LEAST_EDEFAULT.equals(least);
			case RulesPackage.CLOCK_RULE__MOST:
				return MOST_EDEFAULT == null ? most != null : !MOST_EDEFAULT.equals(most);
			case RulesPackage.CLOCK_RULE__USUAL:
				return USUAL_EDEFAULT == null ? usual != null : !USUAL_EDEFAULT.equals(usual);
			case RulesPackage.CLOCK_RULE__WHEN:
				return WHEN_EDEFAULT == null ? when != null : !WHEN_EDEFAULT.equals(when);
			case RulesPackage.CLOCK_RULE__DURING:
				return DURING_EDEFAULT == null ? during != null : !DURING_EDEFAULT.equals(during);
			case RulesPackage.CLOCK_RULE__SUBSTITUTES:
				return SUBSTITUTES_EDEFAULT == null ? substitutes != null : !SUBSTITUTES_EDEFAULT.equals(substitutes);
			case RulesPackage.CLOCK_RULE__MAKES_UP_FOR:
				return MAKES_UP_FOR_EDEFAULT == null ? makesUpFor != null : !MAKES_UP_FOR_EDEFAULT.equals(makesUpFor);
			case RulesPackage.CLOCK_RULE__ADDRESSEES:
				return addressees != null && !addressees.isEmpty();
			case RulesPackage.CLOCK_RULE__TRIGGER_AT_LEVEL:
				return triggerAtLevel != TRIGGER_AT_LEVEL_EDEFAULT;
			case RulesPackage.CLOCK_RULE__OFF_HOURS:
				return offHours != OFF_HOURS_EDEFAULT;
			case RulesPackage.CLOCK_RULE__ONLY_IF_CHANGED:
				return onlyIfChanged != ONLY_IF_CHANGED_EDEFAULT;
			case RulesPackage.CLOCK_RULE__ASSUMED:
				return ASSUMED_EDEFAULT == null ? assumed != null : !ASSUMED_EDEFAULT.equals(assumed);
			case RulesPackage.CLOCK_RULE__DELAY_HOURS:
				return DELAY_HOURS_EDEFAULT == null ? delayHours != null : !DELAY_HOURS_EDEFAULT.equals(delayHours);
			case RulesPackage.CLOCK_RULE__DELAY_DETAIL:
				return DELAY_DETAIL_EDEFAULT == null ? delayDetail != null : !DELAY_DETAIL_EDEFAULT.equals(delayDetail);
			case RulesPackage.CLOCK_RULE__EVERY:
				return every != EVERY_EDEFAULT;
			case RulesPackage.CLOCK_RULE__ENDED_BY:
				return endedBy != null && !endedBy.isEmpty();
			case RulesPackage.CLOCK_RULE__HOURS_DETAIL:
				return HOURS_DETAIL_EDEFAULT == null ? hoursDetail != null : !HOURS_DETAIL_EDEFAULT.equals(hoursDetail);
			case RulesPackage.CLOCK_RULE__LIMITS:
				return limits != null && !limits.isEmpty();
			case RulesPackage.CLOCK_RULE__SOFT_MONTHS:
				return SOFT_MONTHS_EDEFAULT == null ? softMonths != null : !SOFT_MONTHS_EDEFAULT.equals(softMonths);
			case RulesPackage.CLOCK_RULE__SAME_DETAIL:
				return SAME_DETAIL_EDEFAULT == null ? sameDetail != null : !SAME_DETAIL_EDEFAULT.equals(sameDetail);
			case RulesPackage.CLOCK_RULE__PAIRED_BY:
				return PAIRED_BY_EDEFAULT == null ? pairedBy != null : !PAIRED_BY_EDEFAULT.equals(pairedBy);
			case RulesPackage.CLOCK_RULE__STOP_SHOULD:
				return STOP_SHOULD_EDEFAULT == null ? stopShould != null : !STOP_SHOULD_EDEFAULT.equals(stopShould);
			case RulesPackage.CLOCK_RULE__BEFORE:
				return BEFORE_EDEFAULT == null ? before != null : !BEFORE_EDEFAULT.equals(before);
			case RulesPackage.CLOCK_RULE__TRIGGER_DETAIL:
				return TRIGGER_DETAIL_EDEFAULT == null ? triggerDetail != null : !TRIGGER_DETAIL_EDEFAULT.equals(triggerDetail);
			case RulesPackage.CLOCK_RULE__COVERAGES:
				return coverages != null && !coverages.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (id: ");
		result.append(id);
		result.append(", title: ");
		result.append(title);
		result.append(", titleEn: ");
		result.append(titleEn);
		result.append(", obligation: ");
		result.append(obligation);
		result.append(", triggers: ");
		result.append(triggers);
		result.append(", repeated: ");
		result.append(repeated);
		result.append(", after: ");
		result.append(after);
		result.append(", hours: ");
		result.append(hours);
		result.append(", months: ");
		result.append(months);
		result.append(", limit: ");
		result.append(limit);
		result.append(", limitEn: ");
		result.append(limitEn);
		result.append(", calculator: ");
		result.append(calculator);
		result.append(", softTrigger: ");
		result.append(softTrigger);
		result.append(", softHours: ");
		result.append(softHours);
		result.append(", levels: ");
		result.append(levels);
		result.append(", levelOf: ");
		result.append(levelOf);
		result.append(", stops: ");
		result.append(stops);
		result.append(", stopDetail: ");
		result.append(stopDetail);
		result.append(", stopAtLevel: ");
		result.append(stopAtLevel);
		result.append(", extendedBy: ");
		result.append(extendedBy);
		result.append(", modality: ");
		result.append(modality);
		result.append(", actor: ");
		result.append(actor);
		result.append(", actorEn: ");
		result.append(actorEn);
		result.append(", addressee: ");
		result.append(addressee);
		result.append(", addresseeEn: ");
		result.append(addresseeEn);
		result.append(", action: ");
		result.append(action);
		result.append(", actionEn: ");
		result.append(actionEn);
		result.append(", citation: ");
		result.append(citation);
		result.append(", provisional: ");
		result.append(provisional);
		result.append(", note: ");
		result.append(note);
		result.append(", noteEn: ");
		result.append(noteEn);
		result.append(", ofOrganization: ");
		result.append(ofOrganization);
		result.append(", adjustable: ");
		result.append(adjustable);
		result.append(", least: ");
		result.append(least);
		result.append(", most: ");
		result.append(most);
		result.append(", usual: ");
		result.append(usual);
		result.append(", when: ");
		result.append(when);
		result.append(", during: ");
		result.append(during);
		result.append(", substitutes: ");
		result.append(substitutes);
		result.append(", makesUpFor: ");
		result.append(makesUpFor);
		result.append(", triggerAtLevel: ");
		result.append(triggerAtLevel);
		result.append(", offHours: ");
		result.append(offHours);
		result.append(", onlyIfChanged: ");
		result.append(onlyIfChanged);
		result.append(", assumed: ");
		result.append(assumed);
		result.append(", delayHours: ");
		result.append(delayHours);
		result.append(", delayDetail: ");
		result.append(delayDetail);
		result.append(", every: ");
		result.append(every);
		result.append(", endedBy: ");
		result.append(endedBy);
		result.append(", hoursDetail: ");
		result.append(hoursDetail);
		result.append(", softMonths: ");
		result.append(softMonths);
		result.append(", sameDetail: ");
		result.append(sameDetail);
		result.append(", pairedBy: ");
		result.append(pairedBy);
		result.append(", stopShould: ");
		result.append(stopShould);
		result.append(", before: ");
		result.append(before);
		result.append(", triggerDetail: ");
		result.append(triggerDetail);
		result.append(')');
		return result.toString();
	}

} //ClockRuleImpl

/**
 */
package org.tongbao.model.rules;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Clock Rule</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An obligation with its time limit.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.tongbao.model.rules.ClockRule#getId <em>Id</em>}</li>
 *   <li>{@link org.tongbao.model.rules.ClockRule#getTitle <em>Title</em>}</li>
 *   <li>{@link org.tongbao.model.rules.ClockRule#getTitleEn <em>Title En</em>}</li>
 *   <li>{@link org.tongbao.model.rules.ClockRule#getObligation <em>Obligation</em>}</li>
 *   <li>{@link org.tongbao.model.rules.ClockRule#getTriggers <em>Triggers</em>}</li>
 *   <li>{@link org.tongbao.model.rules.ClockRule#isRepeated <em>Repeated</em>}</li>
 *   <li>{@link org.tongbao.model.rules.ClockRule#getAfter <em>After</em>}</li>
 *   <li>{@link org.tongbao.model.rules.ClockRule#getHours <em>Hours</em>}</li>
 *   <li>{@link org.tongbao.model.rules.ClockRule#getMonths <em>Months</em>}</li>
 *   <li>{@link org.tongbao.model.rules.ClockRule#getLimit <em>Limit</em>}</li>
 *   <li>{@link org.tongbao.model.rules.ClockRule#getLimitEn <em>Limit En</em>}</li>
 *   <li>{@link org.tongbao.model.rules.ClockRule#getCalculator <em>Calculator</em>}</li>
 *   <li>{@link org.tongbao.model.rules.ClockRule#getSoftTrigger <em>Soft Trigger</em>}</li>
 *   <li>{@link org.tongbao.model.rules.ClockRule#getSoftHours <em>Soft Hours</em>}</li>
 *   <li>{@link org.tongbao.model.rules.ClockRule#getLevels <em>Levels</em>}</li>
 *   <li>{@link org.tongbao.model.rules.ClockRule#getLevelOf <em>Level Of</em>}</li>
 *   <li>{@link org.tongbao.model.rules.ClockRule#getStops <em>Stops</em>}</li>
 *   <li>{@link org.tongbao.model.rules.ClockRule#getStopDetail <em>Stop Detail</em>}</li>
 *   <li>{@link org.tongbao.model.rules.ClockRule#isStopAtLevel <em>Stop At Level</em>}</li>
 *   <li>{@link org.tongbao.model.rules.ClockRule#getExtendedBy <em>Extended By</em>}</li>
 *   <li>{@link org.tongbao.model.rules.ClockRule#getModality <em>Modality</em>}</li>
 *   <li>{@link org.tongbao.model.rules.ClockRule#getActor <em>Actor</em>}</li>
 *   <li>{@link org.tongbao.model.rules.ClockRule#getActorEn <em>Actor En</em>}</li>
 *   <li>{@link org.tongbao.model.rules.ClockRule#getAddressee <em>Addressee</em>}</li>
 *   <li>{@link org.tongbao.model.rules.ClockRule#getAddresseeEn <em>Addressee En</em>}</li>
 *   <li>{@link org.tongbao.model.rules.ClockRule#getAction <em>Action</em>}</li>
 *   <li>{@link org.tongbao.model.rules.ClockRule#getActionEn <em>Action En</em>}</li>
 *   <li>{@link org.tongbao.model.rules.ClockRule#getCitation <em>Citation</em>}</li>
 *   <li>{@link org.tongbao.model.rules.ClockRule#isProvisional <em>Provisional</em>}</li>
 *   <li>{@link org.tongbao.model.rules.ClockRule#getNote <em>Note</em>}</li>
 *   <li>{@link org.tongbao.model.rules.ClockRule#getNoteEn <em>Note En</em>}</li>
 *   <li>{@link org.tongbao.model.rules.ClockRule#isOfOrganization <em>Of Organization</em>}</li>
 *   <li>{@link org.tongbao.model.rules.ClockRule#isAdjustable <em>Adjustable</em>}</li>
 *   <li>{@link org.tongbao.model.rules.ClockRule#getLeast <em>Least</em>}</li>
 *   <li>{@link org.tongbao.model.rules.ClockRule#getMost <em>Most</em>}</li>
 *   <li>{@link org.tongbao.model.rules.ClockRule#getUsual <em>Usual</em>}</li>
 *   <li>{@link org.tongbao.model.rules.ClockRule#getWhen <em>When</em>}</li>
 *   <li>{@link org.tongbao.model.rules.ClockRule#getDuring <em>During</em>}</li>
 *   <li>{@link org.tongbao.model.rules.ClockRule#getSubstitutes <em>Substitutes</em>}</li>
 *   <li>{@link org.tongbao.model.rules.ClockRule#getMakesUpFor <em>Makes Up For</em>}</li>
 *   <li>{@link org.tongbao.model.rules.ClockRule#getAddressees <em>Addressees</em>}</li>
 *   <li>{@link org.tongbao.model.rules.ClockRule#isTriggerAtLevel <em>Trigger At Level</em>}</li>
 *   <li>{@link org.tongbao.model.rules.ClockRule#isOffHours <em>Off Hours</em>}</li>
 *   <li>{@link org.tongbao.model.rules.ClockRule#isOnlyIfChanged <em>Only If Changed</em>}</li>
 *   <li>{@link org.tongbao.model.rules.ClockRule#getAssumed <em>Assumed</em>}</li>
 *   <li>{@link org.tongbao.model.rules.ClockRule#getDelayHours <em>Delay Hours</em>}</li>
 *   <li>{@link org.tongbao.model.rules.ClockRule#getDelayDetail <em>Delay Detail</em>}</li>
 *   <li>{@link org.tongbao.model.rules.ClockRule#isEvery <em>Every</em>}</li>
 *   <li>{@link org.tongbao.model.rules.ClockRule#getEndedBy <em>Ended By</em>}</li>
 *   <li>{@link org.tongbao.model.rules.ClockRule#getHoursDetail <em>Hours Detail</em>}</li>
 *   <li>{@link org.tongbao.model.rules.ClockRule#getLimits <em>Limits</em>}</li>
 *   <li>{@link org.tongbao.model.rules.ClockRule#getSoftMonths <em>Soft Months</em>}</li>
 *   <li>{@link org.tongbao.model.rules.ClockRule#getSameDetail <em>Same Detail</em>}</li>
 *   <li>{@link org.tongbao.model.rules.ClockRule#getPairedBy <em>Paired By</em>}</li>
 *   <li>{@link org.tongbao.model.rules.ClockRule#getStopShould <em>Stop Should</em>}</li>
 *   <li>{@link org.tongbao.model.rules.ClockRule#getBefore <em>Before</em>}</li>
 *   <li>{@link org.tongbao.model.rules.ClockRule#getTriggerDetail <em>Trigger Detail</em>}</li>
 *   <li>{@link org.tongbao.model.rules.ClockRule#getCoverages <em>Coverages</em>}</li>
 * </ul>
 *
 * @see org.tongbao.model.rules.RulesPackage#getClockRule()
 * @model
 * @generated
 */
public interface ClockRule extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * e.g. CLK-01
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.tongbao.model.rules.RulesPackage#getClockRule_Id()
	 * @model id="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.ClockRule#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.tongbao.model.rules.RulesPackage#getClockRule_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.ClockRule#getTitle <em>Title</em>}' attribute.
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
	 * @see org.tongbao.model.rules.RulesPackage#getClockRule_TitleEn()
	 * @model
	 * @generated
	 */
	String getTitleEn();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.ClockRule#getTitleEn <em>Title En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title En</em>' attribute.
	 * @see #getTitleEn()
	 * @generated
	 */
	void setTitleEn(String value);

	/**
	 * Returns the value of the '<em><b>Obligation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rules that share it are one obligation whose limit depends on the level; unset: the rule stands alone.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Obligation</em>' attribute.
	 * @see #setObligation(String)
	 * @see org.tongbao.model.rules.RulesPackage#getClockRule_Obligation()
	 * @model
	 * @generated
	 */
	String getObligation();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.ClockRule#getObligation <em>Obligation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Obligation</em>' attribute.
	 * @see #getObligation()
	 * @generated
	 */
	void setObligation(String value);

	/**
	 * Returns the value of the '<em><b>Triggers</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Event types any of which starts the clock (the earliest that counts); also judged, level-judged (the first complete judgement and each that changes the level) and level-changed, which follow from the judgements.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Triggers</em>' attribute list.
	 * @see org.tongbao.model.rules.RulesPackage#getClockRule_Triggers()
	 * @model
	 * @generated
	 */
	List<String> getTriggers();

	/**
	 * Returns the value of the '<em><b>Repeated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One clock for each triggering event, each met by the first stopping event not before it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Repeated</em>' attribute.
	 * @see #setRepeated(boolean)
	 * @see org.tongbao.model.rules.RulesPackage#getClockRule_Repeated()
	 * @model
	 * @generated
	 */
	boolean isRepeated();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.ClockRule#isRepeated <em>Repeated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Repeated</em>' attribute.
	 * @see #isRepeated()
	 * @generated
	 */
	void setRepeated(boolean value);

	/**
	 * Returns the value of the '<em><b>After</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Event type that must have happened before the triggering event counts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>After</em>' attribute.
	 * @see #setAfter(String)
	 * @see org.tongbao.model.rules.RulesPackage#getClockRule_After()
	 * @model
	 * @generated
	 */
	String getAfter();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.ClockRule#getAfter <em>After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>After</em>' attribute.
	 * @see #getAfter()
	 * @generated
	 */
	void setAfter(String value);

	/**
	 * Returns the value of the '<em><b>Hours</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Limit in exact hours (Administrative Procedure Act 48 I); unset when months is set or there is no stated limit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hours</em>' attribute.
	 * @see #setHours(Integer)
	 * @see org.tongbao.model.rules.RulesPackage#getClockRule_Hours()
	 * @model
	 * @generated
	 */
	Integer getHours();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.ClockRule#getHours <em>Hours</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hours</em>' attribute.
	 * @see #getHours()
	 * @generated
	 */
	void setHours(Integer value);

	/**
	 * Returns the value of the '<em><b>Months</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Limit in months.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Months</em>' attribute.
	 * @see #setMonths(Integer)
	 * @see org.tongbao.model.rules.RulesPackage#getClockRule_Months()
	 * @model
	 * @generated
	 */
	Integer getMonths();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.ClockRule#getMonths <em>Months</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Months</em>' attribute.
	 * @see #getMonths()
	 * @generated
	 */
	void setMonths(Integer value);

	/**
	 * Returns the value of the '<em><b>Limit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The words of the document where it states no number, e.g. 立即.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Limit</em>' attribute.
	 * @see #setLimit(String)
	 * @see org.tongbao.model.rules.RulesPackage#getClockRule_Limit()
	 * @model
	 * @generated
	 */
	String getLimit();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.ClockRule#getLimit <em>Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Limit</em>' attribute.
	 * @see #getLimit()
	 * @generated
	 */
	void setLimit(String value);

	/**
	 * Returns the value of the '<em><b>Limit En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The same in English.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Limit En</em>' attribute.
	 * @see #setLimitEn(String)
	 * @see org.tongbao.model.rules.RulesPackage#getClockRule_LimitEn()
	 * @model
	 * @generated
	 */
	String getLimitEn();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.ClockRule#getLimitEn <em>Limit En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Limit En</em>' attribute.
	 * @see #getLimitEn()
	 * @generated
	 */
	void setLimitEn(String value);

	/**
	 * Returns the value of the '<em><b>Calculator</b></em>' attribute.
	 * The literals are from the enumeration {@link org.tongbao.model.rules.Calculator}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Calculator</em>' attribute.
	 * @see org.tongbao.model.rules.Calculator
	 * @see #setCalculator(Calculator)
	 * @see org.tongbao.model.rules.RulesPackage#getClockRule_Calculator()
	 * @model
	 * @generated
	 */
	Calculator getCalculator();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.ClockRule#getCalculator <em>Calculator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Calculator</em>' attribute.
	 * @see org.tongbao.model.rules.Calculator
	 * @see #getCalculator()
	 * @generated
	 */
	void setCalculator(Calculator value);

	/**
	 * Returns the value of the '<em><b>Soft Trigger</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Event type of the stricter reading shown as soft due.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Soft Trigger</em>' attribute.
	 * @see #setSoftTrigger(String)
	 * @see org.tongbao.model.rules.RulesPackage#getClockRule_SoftTrigger()
	 * @model
	 * @generated
	 */
	String getSoftTrigger();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.ClockRule#getSoftTrigger <em>Soft Trigger</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Soft Trigger</em>' attribute.
	 * @see #getSoftTrigger()
	 * @generated
	 */
	void setSoftTrigger(String value);

	/**
	 * Returns the value of the '<em><b>Soft Hours</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hours of the stricter reading, from softTrigger or else the trigger.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Soft Hours</em>' attribute.
	 * @see #setSoftHours(Integer)
	 * @see org.tongbao.model.rules.RulesPackage#getClockRule_SoftHours()
	 * @model
	 * @generated
	 */
	Integer getSoftHours();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.ClockRule#getSoftHours <em>Soft Hours</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Soft Hours</em>' attribute.
	 * @see #getSoftHours()
	 * @generated
	 */
	void setSoftHours(Integer value);

	/**
	 * Returns the value of the '<em><b>Levels</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.Integer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Levels the clock applies to, judged or reported (levelOf); empty: all above 0, and running before any judgement.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Levels</em>' attribute list.
	 * @see org.tongbao.model.rules.RulesPackage#getClockRule_Levels()
	 * @model
	 * @generated
	 */
	List<Integer> getLevels();

	/**
	 * Returns the value of the '<em><b>Level Of</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Event type whose level decides, when it is not the effective level (received).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Level Of</em>' attribute.
	 * @see #setLevelOf(String)
	 * @see org.tongbao.model.rules.RulesPackage#getClockRule_LevelOf()
	 * @model
	 * @generated
	 */
	String getLevelOf();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.ClockRule#getLevelOf <em>Level Of</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level Of</em>' attribute.
	 * @see #getLevelOf()
	 * @generated
	 */
	void setLevelOf(String value);

	/**
	 * Returns the value of the '<em><b>Stops</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Event types any of which meets the clock.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stops</em>' attribute list.
	 * @see org.tongbao.model.rules.RulesPackage#getClockRule_Stops()
	 * @model
	 * @generated
	 */
	List<String> getStops();

	/**
	 * Returns the value of the '<em><b>Stop Detail</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * key=value|value that the stopping event must have, e.g. method=platform.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stop Detail</em>' attribute.
	 * @see #setStopDetail(String)
	 * @see org.tongbao.model.rules.RulesPackage#getClockRule_StopDetail()
	 * @model
	 * @generated
	 */
	String getStopDetail();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.ClockRule#getStopDetail <em>Stop Detail</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stop Detail</em>' attribute.
	 * @see #getStopDetail()
	 * @generated
	 */
	void setStopDetail(String value);

	/**
	 * Returns the value of the '<em><b>Stop At Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The stopping event counts only while the level is one of levels.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stop At Level</em>' attribute.
	 * @see #setStopAtLevel(boolean)
	 * @see org.tongbao.model.rules.RulesPackage#getClockRule_StopAtLevel()
	 * @model
	 * @generated
	 */
	boolean isStopAtLevel();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.ClockRule#isStopAtLevel <em>Stop At Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stop At Level</em>' attribute.
	 * @see #isStopAtLevel()
	 * @generated
	 */
	void setStopAtLevel(boolean value);

	/**
	 * Returns the value of the '<em><b>Extended By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Event type that moves the due time (detail until).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Extended By</em>' attribute.
	 * @see #setExtendedBy(String)
	 * @see org.tongbao.model.rules.RulesPackage#getClockRule_ExtendedBy()
	 * @model
	 * @generated
	 */
	String getExtendedBy();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.ClockRule#getExtendedBy <em>Extended By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Extended By</em>' attribute.
	 * @see #getExtendedBy()
	 * @generated
	 */
	void setExtendedBy(String value);

	/**
	 * Returns the value of the '<em><b>Modality</b></em>' attribute.
	 * The literals are from the enumeration {@link org.tongbao.model.rules.Modality}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Modality</em>' attribute.
	 * @see org.tongbao.model.rules.Modality
	 * @see #setModality(Modality)
	 * @see org.tongbao.model.rules.RulesPackage#getClockRule_Modality()
	 * @model
	 * @generated
	 */
	Modality getModality();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.ClockRule#getModality <em>Modality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Modality</em>' attribute.
	 * @see org.tongbao.model.rules.Modality
	 * @see #getModality()
	 * @generated
	 */
	void setModality(Modality value);

	/**
	 * Returns the value of the '<em><b>Actor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Actor</em>' attribute.
	 * @see #setActor(String)
	 * @see org.tongbao.model.rules.RulesPackage#getClockRule_Actor()
	 * @model
	 * @generated
	 */
	String getActor();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.ClockRule#getActor <em>Actor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Actor</em>' attribute.
	 * @see #getActor()
	 * @generated
	 */
	void setActor(String value);

	/**
	 * Returns the value of the '<em><b>Actor En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Actor En</em>' attribute.
	 * @see #setActorEn(String)
	 * @see org.tongbao.model.rules.RulesPackage#getClockRule_ActorEn()
	 * @model
	 * @generated
	 */
	String getActorEn();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.ClockRule#getActorEn <em>Actor En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Actor En</em>' attribute.
	 * @see #getActorEn()
	 * @generated
	 */
	void setActorEn(String value);

	/**
	 * Returns the value of the '<em><b>Addressee</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Addressee</em>' attribute.
	 * @see #setAddressee(String)
	 * @see org.tongbao.model.rules.RulesPackage#getClockRule_Addressee()
	 * @model
	 * @generated
	 */
	String getAddressee();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.ClockRule#getAddressee <em>Addressee</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Addressee</em>' attribute.
	 * @see #getAddressee()
	 * @generated
	 */
	void setAddressee(String value);

	/**
	 * Returns the value of the '<em><b>Addressee En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Addressee En</em>' attribute.
	 * @see #setAddresseeEn(String)
	 * @see org.tongbao.model.rules.RulesPackage#getClockRule_AddresseeEn()
	 * @model
	 * @generated
	 */
	String getAddresseeEn();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.ClockRule#getAddresseeEn <em>Addressee En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Addressee En</em>' attribute.
	 * @see #getAddresseeEn()
	 * @generated
	 */
	void setAddresseeEn(String value);

	/**
	 * Returns the value of the '<em><b>Action</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is to be done, as a button would say it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Action</em>' attribute.
	 * @see #setAction(String)
	 * @see org.tongbao.model.rules.RulesPackage#getClockRule_Action()
	 * @model
	 * @generated
	 */
	String getAction();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.ClockRule#getAction <em>Action</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Action</em>' attribute.
	 * @see #getAction()
	 * @generated
	 */
	void setAction(String value);

	/**
	 * Returns the value of the '<em><b>Action En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Action En</em>' attribute.
	 * @see #setActionEn(String)
	 * @see org.tongbao.model.rules.RulesPackage#getClockRule_ActionEn()
	 * @model
	 * @generated
	 */
	String getActionEn();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.ClockRule#getActionEn <em>Action En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Action En</em>' attribute.
	 * @see #getActionEn()
	 * @generated
	 */
	void setActionEn(String value);

	/**
	 * Returns the value of the '<em><b>Citation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Citation</em>' attribute.
	 * @see #setCitation(String)
	 * @see org.tongbao.model.rules.RulesPackage#getClockRule_Citation()
	 * @model
	 * @generated
	 */
	String getCitation();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.ClockRule#getCitation <em>Citation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Citation</em>' attribute.
	 * @see #getCitation()
	 * @generated
	 */
	void setCitation(String value);

	/**
	 * Returns the value of the '<em><b>Provisional</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Known from secondary sources only.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Provisional</em>' attribute.
	 * @see #setProvisional(boolean)
	 * @see org.tongbao.model.rules.RulesPackage#getClockRule_Provisional()
	 * @model
	 * @generated
	 */
	boolean isProvisional();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.ClockRule#isProvisional <em>Provisional</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Provisional</em>' attribute.
	 * @see #isProvisional()
	 * @generated
	 */
	void setProvisional(boolean value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What people should know about the rule, e.g. which reading was chosen.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.tongbao.model.rules.RulesPackage#getClockRule_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.ClockRule#getNote <em>Note</em>}' attribute.
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
	 * @see org.tongbao.model.rules.RulesPackage#getClockRule_NoteEn()
	 * @model
	 * @generated
	 */
	String getNoteEn();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.ClockRule#getNoteEn <em>Note En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note En</em>' attribute.
	 * @see #getNoteEn()
	 * @generated
	 */
	void setNoteEn(String value);

	/**
	 * Returns the value of the '<em><b>Of Organization</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The duty is the organization's, not that of one incident: it runs on the organization's own events, and on those of an incident only where they were recorded there.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Of Organization</em>' attribute.
	 * @see #setOfOrganization(boolean)
	 * @see org.tongbao.model.rules.RulesPackage#getClockRule_OfOrganization()
	 * @model
	 * @generated
	 */
	boolean isOfOrganization();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.ClockRule#isOfOrganization <em>Of Organization</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Of Organization</em>' attribute.
	 * @see #isOfOrganization()
	 * @generated
	 */
	void setOfOrganization(boolean value);

	/**
	 * Returns the value of the '<em><b>Adjustable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The law says in words that it comes back but not how often: the interval is a setting, from least to most.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Adjustable</em>' attribute.
	 * @see #setAdjustable(boolean)
	 * @see org.tongbao.model.rules.RulesPackage#getClockRule_Adjustable()
	 * @model
	 * @generated
	 */
	boolean isAdjustable();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.ClockRule#isAdjustable <em>Adjustable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Adjustable</em>' attribute.
	 * @see #isAdjustable()
	 * @generated
	 */
	void setAdjustable(boolean value);

	/**
	 * Returns the value of the '<em><b>Least</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Shortest interval that may be set, in the unit of the interval.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Least</em>' attribute.
	 * @see #setLeast(Integer)
	 * @see org.tongbao.model.rules.RulesPackage#getClockRule_Least()
	 * @model
	 * @generated
	 */
	Integer getLeast();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.ClockRule#getLeast <em>Least</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Least</em>' attribute.
	 * @see #getLeast()
	 * @generated
	 */
	void setLeast(Integer value);

	/**
	 * Returns the value of the '<em><b>Most</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Longest interval that may be set.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Most</em>' attribute.
	 * @see #setMost(Integer)
	 * @see org.tongbao.model.rules.RulesPackage#getClockRule_Most()
	 * @model
	 * @generated
	 */
	Integer getMost();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.ClockRule#getMost <em>Most</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Most</em>' attribute.
	 * @see #getMost()
	 * @generated
	 */
	void setMost(Integer value);

	/**
	 * Returns the value of the '<em><b>Usual</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The interval of the pack where a setting has taken its place; set when settings are applied, never in a file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Usual</em>' attribute.
	 * @see #setUsual(Integer)
	 * @see org.tongbao.model.rules.RulesPackage#getClockRule_Usual()
	 * @model
	 * @generated
	 */
	Integer getUsual();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.ClockRule#getUsual <em>Usual</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Usual</em>' attribute.
	 * @see #getUsual()
	 * @generated
	 */
	void setUsual(Integer value);

	/**
	 * Returns the value of the '<em><b>When</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * field=option that must be answered for the rule to concern the incident; unanswered it waits.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>When</em>' attribute.
	 * @see #setWhen(String)
	 * @see org.tongbao.model.rules.RulesPackage#getClockRule_When()
	 * @model
	 * @generated
	 */
	String getWhen();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.ClockRule#getWhen <em>When</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>When</em>' attribute.
	 * @see #getWhen()
	 * @generated
	 */
	void setWhen(String value);

	/**
	 * Returns the value of the '<em><b>During</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Circumstance during which the stopping event must happen.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>During</em>' attribute.
	 * @see #setDuring(String)
	 * @see org.tongbao.model.rules.RulesPackage#getClockRule_During()
	 * @model
	 * @generated
	 */
	String getDuring();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.ClockRule#getDuring <em>During</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>During</em>' attribute.
	 * @see #getDuring()
	 * @generated
	 */
	void setDuring(String value);

	/**
	 * Returns the value of the '<em><b>Substitutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the rule whose place this one takes while the circumstance lasts at the due.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Substitutes</em>' attribute.
	 * @see #setSubstitutes(String)
	 * @see org.tongbao.model.rules.RulesPackage#getClockRule_Substitutes()
	 * @model
	 * @generated
	 */
	String getSubstitutes();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.ClockRule#getSubstitutes <em>Substitutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Substitutes</em>' attribute.
	 * @see #getSubstitutes()
	 * @generated
	 */
	void setSubstitutes(String value);

	/**
	 * Returns the value of the '<em><b>Makes Up For</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the substituting rule after which this one starts, when its circumstance has ended.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Makes Up For</em>' attribute.
	 * @see #setMakesUpFor(String)
	 * @see org.tongbao.model.rules.RulesPackage#getClockRule_MakesUpFor()
	 * @model
	 * @generated
	 */
	String getMakesUpFor();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.ClockRule#getMakesUpFor <em>Makes Up For</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Makes Up For</em>' attribute.
	 * @see #getMakesUpFor()
	 * @generated
	 */
	void setMakesUpFor(String value);

	/**
	 * Returns the value of the '<em><b>Addressees</b></em>' containment reference list.
	 * The list contents are of type {@link org.tongbao.model.rules.Addressee}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One clock for each of them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Addressees</em>' containment reference list.
	 * @see org.tongbao.model.rules.RulesPackage#getClockRule_Addressees()
	 * @model containment="true"
	 * @generated
	 */
	List<Addressee> getAddressees();

	/**
	 * Returns the value of the '<em><b>Trigger At Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A triggering event counts only while the level is one of levels.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Trigger At Level</em>' attribute.
	 * @see #setTriggerAtLevel(boolean)
	 * @see org.tongbao.model.rules.RulesPackage#getClockRule_TriggerAtLevel()
	 * @model
	 * @generated
	 */
	boolean isTriggerAtLevel();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.ClockRule#isTriggerAtLevel <em>Trigger At Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Trigger At Level</em>' attribute.
	 * @see #isTriggerAtLevel()
	 * @generated
	 */
	void setTriggerAtLevel(boolean value);

	/**
	 * Returns the value of the '<em><b>Off Hours</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A triggering event counts only outside office hours.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Off Hours</em>' attribute.
	 * @see #setOffHours(boolean)
	 * @see org.tongbao.model.rules.RulesPackage#getClockRule_OffHours()
	 * @model
	 * @generated
	 */
	boolean isOffHours();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.ClockRule#isOffHours <em>Off Hours</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Off Hours</em>' attribute.
	 * @see #isOffHours()
	 * @generated
	 */
	void setOffHours(boolean value);

	/**
	 * Returns the value of the '<em><b>Only If Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A review counts as trigger only when it changed the level.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Only If Changed</em>' attribute.
	 * @see #setOnlyIfChanged(boolean)
	 * @see org.tongbao.model.rules.RulesPackage#getClockRule_OnlyIfChanged()
	 * @model
	 * @generated
	 */
	boolean isOnlyIfChanged();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.ClockRule#isOnlyIfChanged <em>Only If Changed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Only If Changed</em>' attribute.
	 * @see #isOnlyIfChanged()
	 * @generated
	 */
	void setOnlyIfChanged(boolean value);

	/**
	 * Returns the value of the '<em><b>Assumed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Event type taken in place of an unknown trigger; the due is then provisional.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Assumed</em>' attribute.
	 * @see #setAssumed(String)
	 * @see org.tongbao.model.rules.RulesPackage#getClockRule_Assumed()
	 * @model
	 * @generated
	 */
	String getAssumed();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.ClockRule#getAssumed <em>Assumed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Assumed</em>' attribute.
	 * @see #getAssumed()
	 * @generated
	 */
	void setAssumed(String value);

	/**
	 * Returns the value of the '<em><b>Delay Hours</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hours the triggering state must last before the clock starts; ended by endedBy before, it does not concern.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Delay Hours</em>' attribute.
	 * @see #setDelayHours(Integer)
	 * @see org.tongbao.model.rules.RulesPackage#getClockRule_DelayHours()
	 * @model
	 * @generated
	 */
	Integer getDelayHours();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.ClockRule#getDelayHours <em>Delay Hours</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Delay Hours</em>' attribute.
	 * @see #getDelayHours()
	 * @generated
	 */
	void setDelayHours(Integer value);

	/**
	 * Returns the value of the '<em><b>Delay Detail</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Detail of the triggering event with the instant at which the clock starts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Delay Detail</em>' attribute.
	 * @see #setDelayDetail(String)
	 * @see org.tongbao.model.rules.RulesPackage#getClockRule_DelayDetail()
	 * @model
	 * @generated
	 */
	String getDelayDetail();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.ClockRule#getDelayDetail <em>Delay Detail</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Delay Detail</em>' attribute.
	 * @see #getDelayDetail()
	 * @generated
	 */
	void setDelayDetail(String value);

	/**
	 * Returns the value of the '<em><b>Every</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Each stopping event starts the clock anew, until one of endedBy.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Every</em>' attribute.
	 * @see #setEvery(boolean)
	 * @see org.tongbao.model.rules.RulesPackage#getClockRule_Every()
	 * @model
	 * @generated
	 */
	boolean isEvery();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.ClockRule#isEvery <em>Every</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Every</em>' attribute.
	 * @see #isEvery()
	 * @generated
	 */
	void setEvery(boolean value);

	/**
	 * Returns the value of the '<em><b>Ended By</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Event types that end the state the clock follows.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ended By</em>' attribute list.
	 * @see org.tongbao.model.rules.RulesPackage#getClockRule_EndedBy()
	 * @model
	 * @generated
	 */
	List<String> getEndedBy();

	/**
	 * Returns the value of the '<em><b>Hours Detail</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Detail of the triggering event with the hours of the limit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hours Detail</em>' attribute.
	 * @see #setHoursDetail(String)
	 * @see org.tongbao.model.rules.RulesPackage#getClockRule_HoursDetail()
	 * @model
	 * @generated
	 */
	String getHoursDetail();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.ClockRule#getHoursDetail <em>Hours Detail</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hours Detail</em>' attribute.
	 * @see #getHoursDetail()
	 * @generated
	 */
	void setHoursDetail(String value);

	/**
	 * Returns the value of the '<em><b>Limits</b></em>' containment reference list.
	 * The list contents are of type {@link org.tongbao.model.rules.LevelLimit}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Limits by the level that the triggering event names, or else by the effective level; in place of hours.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Limits</em>' containment reference list.
	 * @see org.tongbao.model.rules.RulesPackage#getClockRule_Limits()
	 * @model containment="true"
	 * @generated
	 */
	List<LevelLimit> getLimits();

	/**
	 * Returns the value of the '<em><b>Soft Months</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Months of the earlier reading shown as soft due.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Soft Months</em>' attribute.
	 * @see #setSoftMonths(Integer)
	 * @see org.tongbao.model.rules.RulesPackage#getClockRule_SoftMonths()
	 * @model
	 * @generated
	 */
	Integer getSoftMonths();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.ClockRule#getSoftMonths <em>Soft Months</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Soft Months</em>' attribute.
	 * @see #getSoftMonths()
	 * @generated
	 */
	void setSoftMonths(Integer value);

	/**
	 * Returns the value of the '<em><b>Same Detail</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Detail in which the stopping event must agree with the triggering one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Same Detail</em>' attribute.
	 * @see #setSameDetail(String)
	 * @see org.tongbao.model.rules.RulesPackage#getClockRule_SameDetail()
	 * @model
	 * @generated
	 */
	String getSameDetail();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.ClockRule#getSameDetail <em>Same Detail</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Same Detail</em>' attribute.
	 * @see #getSameDetail()
	 * @generated
	 */
	void setSameDetail(String value);

	/**
	 * Returns the value of the '<em><b>Paired By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Detail in which a stopping event names the triggering one it is about, by its id. Each then meets one clock only: that one, or the oldest open one where it names none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Paired By</em>' attribute.
	 * @see #setPairedBy(String)
	 * @see org.tongbao.model.rules.RulesPackage#getClockRule_PairedBy()
	 * @model
	 * @generated
	 */
	String getPairedBy();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.ClockRule#getPairedBy <em>Paired By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Paired By</em>' attribute.
	 * @see #getPairedBy()
	 * @generated
	 */
	void setPairedBy(String value);

	/**
	 * Returns the value of the '<em><b>Stop Should</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Detail that a stopping event should have; a warning when it lacks it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stop Should</em>' attribute.
	 * @see #setStopShould(String)
	 * @see org.tongbao.model.rules.RulesPackage#getClockRule_StopShould()
	 * @model
	 * @generated
	 */
	String getStopShould();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.ClockRule#getStopShould <em>Stop Should</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stop Should</em>' attribute.
	 * @see #getStopShould()
	 * @generated
	 */
	void setStopShould(String value);

	/**
	 * Returns the value of the '<em><b>Before</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Event type before which the clock should have been met, though no time is stated.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Before</em>' attribute.
	 * @see #setBefore(String)
	 * @see org.tongbao.model.rules.RulesPackage#getClockRule_Before()
	 * @model
	 * @generated
	 */
	String getBefore();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.ClockRule#getBefore <em>Before</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Before</em>' attribute.
	 * @see #getBefore()
	 * @generated
	 */
	void setBefore(String value);

	/**
	 * Returns the value of the '<em><b>Trigger Detail</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * key=value|value that the triggering event must have, e.g. kind=social-engineering.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Trigger Detail</em>' attribute.
	 * @see #setTriggerDetail(String)
	 * @see org.tongbao.model.rules.RulesPackage#getClockRule_TriggerDetail()
	 * @model
	 * @generated
	 */
	String getTriggerDetail();

	/**
	 * Sets the value of the '{@link org.tongbao.model.rules.ClockRule#getTriggerDetail <em>Trigger Detail</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Trigger Detail</em>' attribute.
	 * @see #getTriggerDetail()
	 * @generated
	 */
	void setTriggerDetail(String value);

	/**
	 * Returns the value of the '<em><b>Coverages</b></em>' containment reference list.
	 * The list contents are of type {@link org.tongbao.model.rules.Coverage}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the duty covers at each level of responsibility (A to E) of the organization; at a level that is not among them it is not laid down. Empty: the level does not matter.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Coverages</em>' containment reference list.
	 * @see org.tongbao.model.rules.RulesPackage#getClockRule_Coverages()
	 * @model containment="true"
	 * @generated
	 */
	List<Coverage> getCoverages();

} // ClockRule

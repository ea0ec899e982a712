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
	 * Event types any of which starts the clock (the earliest that counts); also judged and level-changed, which follow from the judgements.
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

} // ClockRule

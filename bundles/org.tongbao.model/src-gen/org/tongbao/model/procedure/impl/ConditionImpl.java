/**
 */
package org.tongbao.model.procedure.impl;

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

import org.tongbao.model.procedure.Condition;
import org.tongbao.model.procedure.Match;
import org.tongbao.model.procedure.ProcedurePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Condition</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.tongbao.model.procedure.impl.ConditionImpl#getEvents <em>Events</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.impl.ConditionImpl#getDetail <em>Detail</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.impl.ConditionImpl#getAfter <em>After</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.impl.ConditionImpl#getLevels <em>Levels</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.impl.ConditionImpl#getAtLevels <em>At Levels</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.impl.ConditionImpl#getField <em>Field</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.impl.ConditionImpl#getOptions <em>Options</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.impl.ConditionImpl#getChecklist <em>Checklist</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.impl.ConditionImpl#isNegated <em>Negated</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.impl.ConditionImpl#getMatch <em>Match</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.impl.ConditionImpl#getOf <em>Of</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ConditionImpl extends MinimalEObjectImpl.Container implements Condition {
	/**
	 * The cached value of the '{@link #getEvents() <em>Events</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvents()
	 * @generated
	 * @ordered
	 */
	protected EList<String> events;

	/**
	 * The default value of the '{@link #getDetail() <em>Detail</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDetail()
	 * @generated
	 * @ordered
	 */
	protected static final String DETAIL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDetail() <em>Detail</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDetail()
	 * @generated
	 * @ordered
	 */
	protected String detail = DETAIL_EDEFAULT;

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
	 * The cached value of the '{@link #getLevels() <em>Levels</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevels()
	 * @generated
	 * @ordered
	 */
	protected EList<String> levels;

	/**
	 * The cached value of the '{@link #getAtLevels() <em>At Levels</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAtLevels()
	 * @generated
	 * @ordered
	 */
	protected EList<String> atLevels;

	/**
	 * The default value of the '{@link #getField() <em>Field</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getField()
	 * @generated
	 * @ordered
	 */
	protected static final String FIELD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getField() <em>Field</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getField()
	 * @generated
	 * @ordered
	 */
	protected String field = FIELD_EDEFAULT;

	/**
	 * The cached value of the '{@link #getOptions() <em>Options</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOptions()
	 * @generated
	 * @ordered
	 */
	protected EList<String> options;

	/**
	 * The default value of the '{@link #getChecklist() <em>Checklist</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChecklist()
	 * @generated
	 * @ordered
	 */
	protected static final String CHECKLIST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getChecklist() <em>Checklist</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChecklist()
	 * @generated
	 * @ordered
	 */
	protected String checklist = CHECKLIST_EDEFAULT;

	/**
	 * The default value of the '{@link #isNegated() <em>Negated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isNegated()
	 * @generated
	 * @ordered
	 */
	protected static final boolean NEGATED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isNegated() <em>Negated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isNegated()
	 * @generated
	 * @ordered
	 */
	protected boolean negated = NEGATED_EDEFAULT;

	/**
	 * The default value of the '{@link #getMatch() <em>Match</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMatch()
	 * @generated
	 * @ordered
	 */
	protected static final Match MATCH_EDEFAULT = Match.ALL;

	/**
	 * The cached value of the '{@link #getMatch() <em>Match</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMatch()
	 * @generated
	 * @ordered
	 */
	protected Match match = MATCH_EDEFAULT;

	/**
	 * The cached value of the '{@link #getOf() <em>Of</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOf()
	 * @generated
	 * @ordered
	 */
	protected EList<Condition> of;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ConditionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ProcedurePackage.Literals.CONDITION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<String> getEvents() {
		if (events == null) {
			events = new EDataTypeUniqueEList<String>(String.class, this, ProcedurePackage.CONDITION__EVENTS);
		}
		return events;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDetail() {
		return detail;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDetail(String newDetail) {
		String oldDetail = detail;
		detail = newDetail;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProcedurePackage.CONDITION__DETAIL, oldDetail, detail));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ProcedurePackage.CONDITION__AFTER, oldAfter, after));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<String> getLevels() {
		if (levels == null) {
			levels = new EDataTypeUniqueEList<String>(String.class, this, ProcedurePackage.CONDITION__LEVELS);
		}
		return levels;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<String> getAtLevels() {
		if (atLevels == null) {
			atLevels = new EDataTypeUniqueEList<String>(String.class, this, ProcedurePackage.CONDITION__AT_LEVELS);
		}
		return atLevels;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getField() {
		return field;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setField(String newField) {
		String oldField = field;
		field = newField;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProcedurePackage.CONDITION__FIELD, oldField, field));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<String> getOptions() {
		if (options == null) {
			options = new EDataTypeUniqueEList<String>(String.class, this, ProcedurePackage.CONDITION__OPTIONS);
		}
		return options;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getChecklist() {
		return checklist;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChecklist(String newChecklist) {
		String oldChecklist = checklist;
		checklist = newChecklist;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProcedurePackage.CONDITION__CHECKLIST, oldChecklist, checklist));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isNegated() {
		return negated;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNegated(boolean newNegated) {
		boolean oldNegated = negated;
		negated = newNegated;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProcedurePackage.CONDITION__NEGATED, oldNegated, negated));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Match getMatch() {
		return match;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMatch(Match newMatch) {
		Match oldMatch = match;
		match = newMatch == null ? MATCH_EDEFAULT : newMatch;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProcedurePackage.CONDITION__MATCH, oldMatch, match));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Condition> getOf() {
		if (of == null) {
			of = new EObjectContainmentEList<Condition>(Condition.class, this, ProcedurePackage.CONDITION__OF);
		}
		return of;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ProcedurePackage.CONDITION__OF:
				return ((InternalEList<?>)getOf()).basicRemove(otherEnd, msgs);
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
			case ProcedurePackage.CONDITION__EVENTS:
				return getEvents();
			case ProcedurePackage.CONDITION__DETAIL:
				return getDetail();
			case ProcedurePackage.CONDITION__AFTER:
				return getAfter();
			case ProcedurePackage.CONDITION__LEVELS:
				return getLevels();
			case ProcedurePackage.CONDITION__AT_LEVELS:
				return getAtLevels();
			case ProcedurePackage.CONDITION__FIELD:
				return getField();
			case ProcedurePackage.CONDITION__OPTIONS:
				return getOptions();
			case ProcedurePackage.CONDITION__CHECKLIST:
				return getChecklist();
			case ProcedurePackage.CONDITION__NEGATED:
				return isNegated();
			case ProcedurePackage.CONDITION__MATCH:
				return getMatch();
			case ProcedurePackage.CONDITION__OF:
				return getOf();
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
			case ProcedurePackage.CONDITION__EVENTS:
				getEvents().clear();
				getEvents().addAll((Collection<? extends String>)newValue);
				return;
			case ProcedurePackage.CONDITION__DETAIL:
				setDetail((String)newValue);
				return;
			case ProcedurePackage.CONDITION__AFTER:
				setAfter((String)newValue);
				return;
			case ProcedurePackage.CONDITION__LEVELS:
				getLevels().clear();
				getLevels().addAll((Collection<? extends String>)newValue);
				return;
			case ProcedurePackage.CONDITION__AT_LEVELS:
				getAtLevels().clear();
				getAtLevels().addAll((Collection<? extends String>)newValue);
				return;
			case ProcedurePackage.CONDITION__FIELD:
				setField((String)newValue);
				return;
			case ProcedurePackage.CONDITION__OPTIONS:
				getOptions().clear();
				getOptions().addAll((Collection<? extends String>)newValue);
				return;
			case ProcedurePackage.CONDITION__CHECKLIST:
				setChecklist((String)newValue);
				return;
			case ProcedurePackage.CONDITION__NEGATED:
				setNegated((Boolean)newValue);
				return;
			case ProcedurePackage.CONDITION__MATCH:
				setMatch((Match)newValue);
				return;
			case ProcedurePackage.CONDITION__OF:
				getOf().clear();
				getOf().addAll((Collection<? extends Condition>)newValue);
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
			case ProcedurePackage.CONDITION__EVENTS:
				getEvents().clear();
				return;
			case ProcedurePackage.CONDITION__DETAIL:
				setDetail(DETAIL_EDEFAULT);
				return;
			case ProcedurePackage.CONDITION__AFTER:
				setAfter(AFTER_EDEFAULT);
				return;
			case ProcedurePackage.CONDITION__LEVELS:
				getLevels().clear();
				return;
			case ProcedurePackage.CONDITION__AT_LEVELS:
				getAtLevels().clear();
				return;
			case ProcedurePackage.CONDITION__FIELD:
				setField(FIELD_EDEFAULT);
				return;
			case ProcedurePackage.CONDITION__OPTIONS:
				getOptions().clear();
				return;
			case ProcedurePackage.CONDITION__CHECKLIST:
				setChecklist(CHECKLIST_EDEFAULT);
				return;
			case ProcedurePackage.CONDITION__NEGATED:
				setNegated(NEGATED_EDEFAULT);
				return;
			case ProcedurePackage.CONDITION__MATCH:
				setMatch(MATCH_EDEFAULT);
				return;
			case ProcedurePackage.CONDITION__OF:
				getOf().clear();
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
			case ProcedurePackage.CONDITION__EVENTS:
				return events != null && !events.isEmpty();
			case ProcedurePackage.CONDITION__DETAIL:
				return DETAIL_EDEFAULT == null ? detail != null : !DETAIL_EDEFAULT.equals(detail);
			case ProcedurePackage.CONDITION__AFTER:
				return AFTER_EDEFAULT == null ? after != null : !AFTER_EDEFAULT.equals(after);
			case ProcedurePackage.CONDITION__LEVELS:
				return levels != null && !levels.isEmpty();
			case ProcedurePackage.CONDITION__AT_LEVELS:
				return atLevels != null && !atLevels.isEmpty();
			case ProcedurePackage.CONDITION__FIELD:
				return FIELD_EDEFAULT == null ? field != null : !FIELD_EDEFAULT.equals(field);
			case ProcedurePackage.CONDITION__OPTIONS:
				return options != null && !options.isEmpty();
			case ProcedurePackage.CONDITION__CHECKLIST:
				return CHECKLIST_EDEFAULT == null ? checklist != null : !CHECKLIST_EDEFAULT.equals(checklist);
			case ProcedurePackage.CONDITION__NEGATED:
				return negated != NEGATED_EDEFAULT;
			case ProcedurePackage.CONDITION__MATCH:
				return match != MATCH_EDEFAULT;
			case ProcedurePackage.CONDITION__OF:
				return of != null && !of.isEmpty();
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
		result.append(" (events: ");
		result.append(events);
		result.append(", detail: ");
		result.append(detail);
		result.append(", after: ");
		result.append(after);
		result.append(", levels: ");
		result.append(levels);
		result.append(", atLevels: ");
		result.append(atLevels);
		result.append(", field: ");
		result.append(field);
		result.append(", options: ");
		result.append(options);
		result.append(", checklist: ");
		result.append(checklist);
		result.append(", negated: ");
		result.append(negated);
		result.append(", match: ");
		result.append(match);
		result.append(')');
		return result.toString();
	}

} //ConditionImpl

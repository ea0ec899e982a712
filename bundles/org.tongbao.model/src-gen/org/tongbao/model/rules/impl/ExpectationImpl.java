/**
 */
package org.tongbao.model.rules.impl;

import java.time.OffsetDateTime;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.tongbao.model.rules.Expectation;
import org.tongbao.model.rules.RulesPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Expectation</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.tongbao.model.rules.impl.ExpectationImpl#getAt <em>At</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.ExpectationImpl#getClock <em>Clock</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.ExpectationImpl#getInstance <em>Instance</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.ExpectationImpl#getState <em>State</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.ExpectationImpl#getDue <em>Due</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.ExpectationImpl#isNoDue <em>No Due</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.ExpectationImpl#getSoft <em>Soft</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.ExpectationImpl#getMetAt <em>Met At</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.ExpectationImpl#isLevelChange <em>Level Change</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.ExpectationImpl#getLevel <em>Level</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.ExpectationImpl#getFinding <em>Finding</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ExpectationImpl extends MinimalEObjectImpl.Container implements Expectation {
	/**
	 * The default value of the '{@link #getAt() <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAt()
	 * @generated
	 * @ordered
	 */
	protected static final OffsetDateTime AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAt() <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAt()
	 * @generated
	 * @ordered
	 */
	protected OffsetDateTime at = AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getClock() <em>Clock</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClock()
	 * @generated
	 * @ordered
	 */
	protected static final String CLOCK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getClock() <em>Clock</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClock()
	 * @generated
	 * @ordered
	 */
	protected String clock = CLOCK_EDEFAULT;

	/**
	 * The default value of the '{@link #getInstance() <em>Instance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInstance()
	 * @generated
	 * @ordered
	 */
	protected static final String INSTANCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInstance() <em>Instance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInstance()
	 * @generated
	 * @ordered
	 */
	protected String instance = INSTANCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final String STATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected String state = STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDue() <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDue()
	 * @generated
	 * @ordered
	 */
	protected static final OffsetDateTime DUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDue() <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDue()
	 * @generated
	 * @ordered
	 */
	protected OffsetDateTime due = DUE_EDEFAULT;

	/**
	 * The default value of the '{@link #isNoDue() <em>No Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isNoDue()
	 * @generated
	 * @ordered
	 */
	protected static final boolean NO_DUE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isNoDue() <em>No Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isNoDue()
	 * @generated
	 * @ordered
	 */
	protected boolean noDue = NO_DUE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSoft() <em>Soft</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSoft()
	 * @generated
	 * @ordered
	 */
	protected static final OffsetDateTime SOFT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSoft() <em>Soft</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSoft()
	 * @generated
	 * @ordered
	 */
	protected OffsetDateTime soft = SOFT_EDEFAULT;

	/**
	 * The default value of the '{@link #getMetAt() <em>Met At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMetAt()
	 * @generated
	 * @ordered
	 */
	protected static final OffsetDateTime MET_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMetAt() <em>Met At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMetAt()
	 * @generated
	 * @ordered
	 */
	protected OffsetDateTime metAt = MET_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #isLevelChange() <em>Level Change</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isLevelChange()
	 * @generated
	 * @ordered
	 */
	protected static final boolean LEVEL_CHANGE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isLevelChange() <em>Level Change</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isLevelChange()
	 * @generated
	 * @ordered
	 */
	protected boolean levelChange = LEVEL_CHANGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLevel() <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected static final String LEVEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLevel() <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected String level = LEVEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getFinding() <em>Finding</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFinding()
	 * @generated
	 * @ordered
	 */
	protected static final String FINDING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFinding() <em>Finding</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFinding()
	 * @generated
	 * @ordered
	 */
	protected String finding = FINDING_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ExpectationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RulesPackage.Literals.EXPECTATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OffsetDateTime getAt() {
		return at;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAt(OffsetDateTime newAt) {
		OffsetDateTime oldAt = at;
		at = newAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.EXPECTATION__AT, oldAt, at));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getClock() {
		return clock;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClock(String newClock) {
		String oldClock = clock;
		clock = newClock;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.EXPECTATION__CLOCK, oldClock, clock));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getInstance() {
		return instance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInstance(String newInstance) {
		String oldInstance = instance;
		instance = newInstance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.EXPECTATION__INSTANCE, oldInstance, instance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(String newState) {
		String oldState = state;
		state = newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.EXPECTATION__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OffsetDateTime getDue() {
		return due;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDue(OffsetDateTime newDue) {
		OffsetDateTime oldDue = due;
		due = newDue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.EXPECTATION__DUE, oldDue, due));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isNoDue() {
		return noDue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNoDue(boolean newNoDue) {
		boolean oldNoDue = noDue;
		noDue = newNoDue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.EXPECTATION__NO_DUE, oldNoDue, noDue));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OffsetDateTime getSoft() {
		return soft;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSoft(OffsetDateTime newSoft) {
		OffsetDateTime oldSoft = soft;
		soft = newSoft;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.EXPECTATION__SOFT, oldSoft, soft));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OffsetDateTime getMetAt() {
		return metAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMetAt(OffsetDateTime newMetAt) {
		OffsetDateTime oldMetAt = metAt;
		metAt = newMetAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.EXPECTATION__MET_AT, oldMetAt, metAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isLevelChange() {
		return levelChange;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLevelChange(boolean newLevelChange) {
		boolean oldLevelChange = levelChange;
		levelChange = newLevelChange;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.EXPECTATION__LEVEL_CHANGE, oldLevelChange, levelChange));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLevel() {
		return level;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLevel(String newLevel) {
		String oldLevel = level;
		level = newLevel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.EXPECTATION__LEVEL, oldLevel, level));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFinding() {
		return finding;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFinding(String newFinding) {
		String oldFinding = finding;
		finding = newFinding;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.EXPECTATION__FINDING, oldFinding, finding));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case RulesPackage.EXPECTATION__AT:
				return getAt();
			case RulesPackage.EXPECTATION__CLOCK:
				return getClock();
			case RulesPackage.EXPECTATION__INSTANCE:
				return getInstance();
			case RulesPackage.EXPECTATION__STATE:
				return getState();
			case RulesPackage.EXPECTATION__DUE:
				return getDue();
			case RulesPackage.EXPECTATION__NO_DUE:
				return isNoDue();
			case RulesPackage.EXPECTATION__SOFT:
				return getSoft();
			case RulesPackage.EXPECTATION__MET_AT:
				return getMetAt();
			case RulesPackage.EXPECTATION__LEVEL_CHANGE:
				return isLevelChange();
			case RulesPackage.EXPECTATION__LEVEL:
				return getLevel();
			case RulesPackage.EXPECTATION__FINDING:
				return getFinding();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case RulesPackage.EXPECTATION__AT:
				setAt((OffsetDateTime)newValue);
				return;
			case RulesPackage.EXPECTATION__CLOCK:
				setClock((String)newValue);
				return;
			case RulesPackage.EXPECTATION__INSTANCE:
				setInstance((String)newValue);
				return;
			case RulesPackage.EXPECTATION__STATE:
				setState((String)newValue);
				return;
			case RulesPackage.EXPECTATION__DUE:
				setDue((OffsetDateTime)newValue);
				return;
			case RulesPackage.EXPECTATION__NO_DUE:
				setNoDue((Boolean)newValue);
				return;
			case RulesPackage.EXPECTATION__SOFT:
				setSoft((OffsetDateTime)newValue);
				return;
			case RulesPackage.EXPECTATION__MET_AT:
				setMetAt((OffsetDateTime)newValue);
				return;
			case RulesPackage.EXPECTATION__LEVEL_CHANGE:
				setLevelChange((Boolean)newValue);
				return;
			case RulesPackage.EXPECTATION__LEVEL:
				setLevel((String)newValue);
				return;
			case RulesPackage.EXPECTATION__FINDING:
				setFinding((String)newValue);
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
			case RulesPackage.EXPECTATION__AT:
				setAt(AT_EDEFAULT);
				return;
			case RulesPackage.EXPECTATION__CLOCK:
				setClock(CLOCK_EDEFAULT);
				return;
			case RulesPackage.EXPECTATION__INSTANCE:
				setInstance(INSTANCE_EDEFAULT);
				return;
			case RulesPackage.EXPECTATION__STATE:
				setState(STATE_EDEFAULT);
				return;
			case RulesPackage.EXPECTATION__DUE:
				setDue(DUE_EDEFAULT);
				return;
			case RulesPackage.EXPECTATION__NO_DUE:
				setNoDue(NO_DUE_EDEFAULT);
				return;
			case RulesPackage.EXPECTATION__SOFT:
				setSoft(SOFT_EDEFAULT);
				return;
			case RulesPackage.EXPECTATION__MET_AT:
				setMetAt(MET_AT_EDEFAULT);
				return;
			case RulesPackage.EXPECTATION__LEVEL_CHANGE:
				setLevelChange(LEVEL_CHANGE_EDEFAULT);
				return;
			case RulesPackage.EXPECTATION__LEVEL:
				setLevel(LEVEL_EDEFAULT);
				return;
			case RulesPackage.EXPECTATION__FINDING:
				setFinding(FINDING_EDEFAULT);
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
			case RulesPackage.EXPECTATION__AT:
				return AT_EDEFAULT == null ? at != null : !AT_EDEFAULT.equals(at);
			case RulesPackage.EXPECTATION__CLOCK:
				return CLOCK_EDEFAULT == null ? clock != null : !CLOCK_EDEFAULT.equals(clock);
			case RulesPackage.EXPECTATION__INSTANCE:
				return INSTANCE_EDEFAULT == null ? instance != null : !INSTANCE_EDEFAULT.equals(instance);
			case RulesPackage.EXPECTATION__STATE:
				return STATE_EDEFAULT == null ? state != null : !STATE_EDEFAULT.equals(state);
			case RulesPackage.EXPECTATION__DUE:
				return DUE_EDEFAULT == null ? due != null : !DUE_EDEFAULT.equals(due);
			case RulesPackage.EXPECTATION__NO_DUE:
				return noDue != NO_DUE_EDEFAULT;
			case RulesPackage.EXPECTATION__SOFT:
				return SOFT_EDEFAULT == null ? soft != null : !SOFT_EDEFAULT.equals(soft);
			case RulesPackage.EXPECTATION__MET_AT:
				return MET_AT_EDEFAULT == null ? metAt != null : !MET_AT_EDEFAULT.equals(metAt);
			case RulesPackage.EXPECTATION__LEVEL_CHANGE:
				return levelChange != LEVEL_CHANGE_EDEFAULT;
			case RulesPackage.EXPECTATION__LEVEL:
				return LEVEL_EDEFAULT == null ? level != null : !LEVEL_EDEFAULT.equals(level);
			case RulesPackage.EXPECTATION__FINDING:
				return FINDING_EDEFAULT == null ? finding != null : !FINDING_EDEFAULT.equals(finding);
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
		result.append(" (at: ");
		result.append(at);
		result.append(", clock: ");
		result.append(clock);
		result.append(", instance: ");
		result.append(instance);
		result.append(", state: ");
		result.append(state);
		result.append(", due: ");
		result.append(due);
		result.append(", noDue: ");
		result.append(noDue);
		result.append(", soft: ");
		result.append(soft);
		result.append(", metAt: ");
		result.append(metAt);
		result.append(", levelChange: ");
		result.append(levelChange);
		result.append(", level: ");
		result.append(level);
		result.append(", finding: ");
		result.append(finding);
		result.append(')');
		return result.toString();
	}

} //ExpectationImpl

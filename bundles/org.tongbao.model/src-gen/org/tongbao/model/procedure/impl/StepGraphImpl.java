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

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.tongbao.model.procedure.Checklist;
import org.tongbao.model.procedure.Lane;
import org.tongbao.model.procedure.ProcedurePackage;
import org.tongbao.model.procedure.Step;
import org.tongbao.model.procedure.StepGraph;
import org.tongbao.model.procedure.Transition;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Step Graph</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.tongbao.model.procedure.impl.StepGraphImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.impl.StepGraphImpl#getVersion <em>Version</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.impl.StepGraphImpl#getContract <em>Contract</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.impl.StepGraphImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.impl.StepGraphImpl#getTitleEn <em>Title En</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.impl.StepGraphImpl#getLanes <em>Lanes</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.impl.StepGraphImpl#getSteps <em>Steps</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.impl.StepGraphImpl#getTransitions <em>Transitions</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.impl.StepGraphImpl#getChecklists <em>Checklists</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class StepGraphImpl extends MinimalEObjectImpl.Container implements StepGraph {
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
	 * The default value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected String version = VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getContract() <em>Contract</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContract()
	 * @generated
	 * @ordered
	 */
	protected static final int CONTRACT_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getContract() <em>Contract</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContract()
	 * @generated
	 * @ordered
	 */
	protected int contract = CONTRACT_EDEFAULT;

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
	 * The cached value of the '{@link #getLanes() <em>Lanes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanes()
	 * @generated
	 * @ordered
	 */
	protected EList<Lane> lanes;

	/**
	 * The cached value of the '{@link #getSteps() <em>Steps</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSteps()
	 * @generated
	 * @ordered
	 */
	protected EList<Step> steps;

	/**
	 * The cached value of the '{@link #getTransitions() <em>Transitions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTransitions()
	 * @generated
	 * @ordered
	 */
	protected EList<Transition> transitions;

	/**
	 * The cached value of the '{@link #getChecklists() <em>Checklists</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChecklists()
	 * @generated
	 * @ordered
	 */
	protected EList<Checklist> checklists;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StepGraphImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ProcedurePackage.Literals.STEP_GRAPH;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ProcedurePackage.STEP_GRAPH__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getVersion() {
		return version;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVersion(String newVersion) {
		String oldVersion = version;
		version = newVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProcedurePackage.STEP_GRAPH__VERSION, oldVersion, version));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getContract() {
		return contract;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContract(int newContract) {
		int oldContract = contract;
		contract = newContract;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProcedurePackage.STEP_GRAPH__CONTRACT, oldContract, contract));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ProcedurePackage.STEP_GRAPH__TITLE, oldTitle, title));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ProcedurePackage.STEP_GRAPH__TITLE_EN, oldTitleEn, titleEn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Lane> getLanes() {
		if (lanes == null) {
			lanes = new EObjectContainmentEList<Lane>(Lane.class, this, ProcedurePackage.STEP_GRAPH__LANES);
		}
		return lanes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Step> getSteps() {
		if (steps == null) {
			steps = new EObjectContainmentEList<Step>(Step.class, this, ProcedurePackage.STEP_GRAPH__STEPS);
		}
		return steps;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Transition> getTransitions() {
		if (transitions == null) {
			transitions = new EObjectContainmentEList<Transition>(Transition.class, this, ProcedurePackage.STEP_GRAPH__TRANSITIONS);
		}
		return transitions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Checklist> getChecklists() {
		if (checklists == null) {
			checklists = new EObjectContainmentEList<Checklist>(Checklist.class, this, ProcedurePackage.STEP_GRAPH__CHECKLISTS);
		}
		return checklists;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ProcedurePackage.STEP_GRAPH__LANES:
				return ((InternalEList<?>)getLanes()).basicRemove(otherEnd, msgs);
			case ProcedurePackage.STEP_GRAPH__STEPS:
				return ((InternalEList<?>)getSteps()).basicRemove(otherEnd, msgs);
			case ProcedurePackage.STEP_GRAPH__TRANSITIONS:
				return ((InternalEList<?>)getTransitions()).basicRemove(otherEnd, msgs);
			case ProcedurePackage.STEP_GRAPH__CHECKLISTS:
				return ((InternalEList<?>)getChecklists()).basicRemove(otherEnd, msgs);
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
			case ProcedurePackage.STEP_GRAPH__ID:
				return getId();
			case ProcedurePackage.STEP_GRAPH__VERSION:
				return getVersion();
			case ProcedurePackage.STEP_GRAPH__CONTRACT:
				return getContract();
			case ProcedurePackage.STEP_GRAPH__TITLE:
				return getTitle();
			case ProcedurePackage.STEP_GRAPH__TITLE_EN:
				return getTitleEn();
			case ProcedurePackage.STEP_GRAPH__LANES:
				return getLanes();
			case ProcedurePackage.STEP_GRAPH__STEPS:
				return getSteps();
			case ProcedurePackage.STEP_GRAPH__TRANSITIONS:
				return getTransitions();
			case ProcedurePackage.STEP_GRAPH__CHECKLISTS:
				return getChecklists();
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
			case ProcedurePackage.STEP_GRAPH__ID:
				setId((String)newValue);
				return;
			case ProcedurePackage.STEP_GRAPH__VERSION:
				setVersion((String)newValue);
				return;
			case ProcedurePackage.STEP_GRAPH__CONTRACT:
				setContract((Integer)newValue);
				return;
			case ProcedurePackage.STEP_GRAPH__TITLE:
				setTitle((String)newValue);
				return;
			case ProcedurePackage.STEP_GRAPH__TITLE_EN:
				setTitleEn((String)newValue);
				return;
			case ProcedurePackage.STEP_GRAPH__LANES:
				getLanes().clear();
				getLanes().addAll((Collection<? extends Lane>)newValue);
				return;
			case ProcedurePackage.STEP_GRAPH__STEPS:
				getSteps().clear();
				getSteps().addAll((Collection<? extends Step>)newValue);
				return;
			case ProcedurePackage.STEP_GRAPH__TRANSITIONS:
				getTransitions().clear();
				getTransitions().addAll((Collection<? extends Transition>)newValue);
				return;
			case ProcedurePackage.STEP_GRAPH__CHECKLISTS:
				getChecklists().clear();
				getChecklists().addAll((Collection<? extends Checklist>)newValue);
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
			case ProcedurePackage.STEP_GRAPH__ID:
				setId(ID_EDEFAULT);
				return;
			case ProcedurePackage.STEP_GRAPH__VERSION:
				setVersion(VERSION_EDEFAULT);
				return;
			case ProcedurePackage.STEP_GRAPH__CONTRACT:
				setContract(CONTRACT_EDEFAULT);
				return;
			case ProcedurePackage.STEP_GRAPH__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case ProcedurePackage.STEP_GRAPH__TITLE_EN:
				setTitleEn(TITLE_EN_EDEFAULT);
				return;
			case ProcedurePackage.STEP_GRAPH__LANES:
				getLanes().clear();
				return;
			case ProcedurePackage.STEP_GRAPH__STEPS:
				getSteps().clear();
				return;
			case ProcedurePackage.STEP_GRAPH__TRANSITIONS:
				getTransitions().clear();
				return;
			case ProcedurePackage.STEP_GRAPH__CHECKLISTS:
				getChecklists().clear();
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
			case ProcedurePackage.STEP_GRAPH__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case ProcedurePackage.STEP_GRAPH__VERSION:
				return VERSION_EDEFAULT == null ? version != null : !VERSION_EDEFAULT.equals(version);
			case ProcedurePackage.STEP_GRAPH__CONTRACT:
				return contract != CONTRACT_EDEFAULT;
			case ProcedurePackage.STEP_GRAPH__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case ProcedurePackage.STEP_GRAPH__TITLE_EN:
				return TITLE_EN_EDEFAULT == null ? titleEn != null : !TITLE_EN_EDEFAULT.equals(titleEn);
			case ProcedurePackage.STEP_GRAPH__LANES:
				return lanes != null && !lanes.isEmpty();
			case ProcedurePackage.STEP_GRAPH__STEPS:
				return steps != null && !steps.isEmpty();
			case ProcedurePackage.STEP_GRAPH__TRANSITIONS:
				return transitions != null && !transitions.isEmpty();
			case ProcedurePackage.STEP_GRAPH__CHECKLISTS:
				return checklists != null && !checklists.isEmpty();
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
		result.append(", version: ");
		result.append(version);
		result.append(", contract: ");
		result.append(contract);
		result.append(", title: ");
		result.append(title);
		result.append(", titleEn: ");
		result.append(titleEn);
		result.append(')');
		return result.toString();
	}

} //StepGraphImpl

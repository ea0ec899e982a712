/**
 */
package org.tongbao.model.organization.impl;

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

import org.tongbao.model.incident.Event;
import org.tongbao.model.incident.Extra;

import org.tongbao.model.organization.Assignment;
import org.tongbao.model.organization.Organization;
import org.tongbao.model.organization.OrganizationPackage;
import org.tongbao.model.organization.Person;
import org.tongbao.model.organization.Vendor;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Organization</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.tongbao.model.organization.impl.OrganizationImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.tongbao.model.organization.impl.OrganizationImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.tongbao.model.organization.impl.OrganizationImpl#getResponsibility <em>Responsibility</em>}</li>
 *   <li>{@link org.tongbao.model.organization.impl.OrganizationImpl#getSuperior <em>Superior</em>}</li>
 *   <li>{@link org.tongbao.model.organization.impl.OrganizationImpl#getReviewer <em>Reviewer</em>}</li>
 *   <li>{@link org.tongbao.model.organization.impl.OrganizationImpl#getPack <em>Pack</em>}</li>
 *   <li>{@link org.tongbao.model.organization.impl.OrganizationImpl#getPersons <em>Persons</em>}</li>
 *   <li>{@link org.tongbao.model.organization.impl.OrganizationImpl#getVendors <em>Vendors</em>}</li>
 *   <li>{@link org.tongbao.model.organization.impl.OrganizationImpl#getAssignments <em>Assignments</em>}</li>
 *   <li>{@link org.tongbao.model.organization.impl.OrganizationImpl#getEvents <em>Events</em>}</li>
 *   <li>{@link org.tongbao.model.organization.impl.OrganizationImpl#getExtras <em>Extras</em>}</li>
 * </ul>
 *
 * @generated
 */
public class OrganizationImpl extends MinimalEObjectImpl.Container implements Organization {
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
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getResponsibility() <em>Responsibility</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResponsibility()
	 * @generated
	 * @ordered
	 */
	protected static final String RESPONSIBILITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getResponsibility() <em>Responsibility</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResponsibility()
	 * @generated
	 * @ordered
	 */
	protected String responsibility = RESPONSIBILITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getSuperior() <em>Superior</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSuperior()
	 * @generated
	 * @ordered
	 */
	protected static final String SUPERIOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSuperior() <em>Superior</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSuperior()
	 * @generated
	 * @ordered
	 */
	protected String superior = SUPERIOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getReviewer() <em>Reviewer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewer()
	 * @generated
	 * @ordered
	 */
	protected static final String REVIEWER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReviewer() <em>Reviewer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewer()
	 * @generated
	 * @ordered
	 */
	protected String reviewer = REVIEWER_EDEFAULT;

	/**
	 * The default value of the '{@link #getPack() <em>Pack</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPack()
	 * @generated
	 * @ordered
	 */
	protected static final String PACK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPack() <em>Pack</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPack()
	 * @generated
	 * @ordered
	 */
	protected String pack = PACK_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPersons() <em>Persons</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPersons()
	 * @generated
	 * @ordered
	 */
	protected EList<Person> persons;

	/**
	 * The cached value of the '{@link #getVendors() <em>Vendors</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVendors()
	 * @generated
	 * @ordered
	 */
	protected EList<Vendor> vendors;

	/**
	 * The cached value of the '{@link #getAssignments() <em>Assignments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssignments()
	 * @generated
	 * @ordered
	 */
	protected EList<Assignment> assignments;

	/**
	 * The cached value of the '{@link #getEvents() <em>Events</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvents()
	 * @generated
	 * @ordered
	 */
	protected EList<Event> events;

	/**
	 * The cached value of the '{@link #getExtras() <em>Extras</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExtras()
	 * @generated
	 * @ordered
	 */
	protected EList<Extra> extras;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected OrganizationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return OrganizationPackage.Literals.ORGANIZATION;
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
			eNotify(new ENotificationImpl(this, Notification.SET, OrganizationPackage.ORGANIZATION__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OrganizationPackage.ORGANIZATION__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getResponsibility() {
		return responsibility;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResponsibility(String newResponsibility) {
		String oldResponsibility = responsibility;
		responsibility = newResponsibility;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OrganizationPackage.ORGANIZATION__RESPONSIBILITY, oldResponsibility, responsibility));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSuperior() {
		return superior;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSuperior(String newSuperior) {
		String oldSuperior = superior;
		superior = newSuperior;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OrganizationPackage.ORGANIZATION__SUPERIOR, oldSuperior, superior));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReviewer() {
		return reviewer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReviewer(String newReviewer) {
		String oldReviewer = reviewer;
		reviewer = newReviewer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OrganizationPackage.ORGANIZATION__REVIEWER, oldReviewer, reviewer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPack() {
		return pack;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPack(String newPack) {
		String oldPack = pack;
		pack = newPack;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OrganizationPackage.ORGANIZATION__PACK, oldPack, pack));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Person> getPersons() {
		if (persons == null) {
			persons = new EObjectContainmentEList<Person>(Person.class, this, OrganizationPackage.ORGANIZATION__PERSONS);
		}
		return persons;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Vendor> getVendors() {
		if (vendors == null) {
			vendors = new EObjectContainmentEList<Vendor>(Vendor.class, this, OrganizationPackage.ORGANIZATION__VENDORS);
		}
		return vendors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Assignment> getAssignments() {
		if (assignments == null) {
			assignments = new EObjectContainmentEList<Assignment>(Assignment.class, this, OrganizationPackage.ORGANIZATION__ASSIGNMENTS);
		}
		return assignments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Event> getEvents() {
		if (events == null) {
			events = new EObjectContainmentEList<Event>(Event.class, this, OrganizationPackage.ORGANIZATION__EVENTS);
		}
		return events;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Extra> getExtras() {
		if (extras == null) {
			extras = new EObjectContainmentEList<Extra>(Extra.class, this, OrganizationPackage.ORGANIZATION__EXTRAS);
		}
		return extras;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case OrganizationPackage.ORGANIZATION__PERSONS:
				return ((InternalEList<?>)getPersons()).basicRemove(otherEnd, msgs);
			case OrganizationPackage.ORGANIZATION__VENDORS:
				return ((InternalEList<?>)getVendors()).basicRemove(otherEnd, msgs);
			case OrganizationPackage.ORGANIZATION__ASSIGNMENTS:
				return ((InternalEList<?>)getAssignments()).basicRemove(otherEnd, msgs);
			case OrganizationPackage.ORGANIZATION__EVENTS:
				return ((InternalEList<?>)getEvents()).basicRemove(otherEnd, msgs);
			case OrganizationPackage.ORGANIZATION__EXTRAS:
				return ((InternalEList<?>)getExtras()).basicRemove(otherEnd, msgs);
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
			case OrganizationPackage.ORGANIZATION__ID:
				return getId();
			case OrganizationPackage.ORGANIZATION__NAME:
				return getName();
			case OrganizationPackage.ORGANIZATION__RESPONSIBILITY:
				return getResponsibility();
			case OrganizationPackage.ORGANIZATION__SUPERIOR:
				return getSuperior();
			case OrganizationPackage.ORGANIZATION__REVIEWER:
				return getReviewer();
			case OrganizationPackage.ORGANIZATION__PACK:
				return getPack();
			case OrganizationPackage.ORGANIZATION__PERSONS:
				return getPersons();
			case OrganizationPackage.ORGANIZATION__VENDORS:
				return getVendors();
			case OrganizationPackage.ORGANIZATION__ASSIGNMENTS:
				return getAssignments();
			case OrganizationPackage.ORGANIZATION__EVENTS:
				return getEvents();
			case OrganizationPackage.ORGANIZATION__EXTRAS:
				return getExtras();
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
			case OrganizationPackage.ORGANIZATION__ID:
				setId((String)newValue);
				return;
			case OrganizationPackage.ORGANIZATION__NAME:
				setName((String)newValue);
				return;
			case OrganizationPackage.ORGANIZATION__RESPONSIBILITY:
				setResponsibility((String)newValue);
				return;
			case OrganizationPackage.ORGANIZATION__SUPERIOR:
				setSuperior((String)newValue);
				return;
			case OrganizationPackage.ORGANIZATION__REVIEWER:
				setReviewer((String)newValue);
				return;
			case OrganizationPackage.ORGANIZATION__PACK:
				setPack((String)newValue);
				return;
			case OrganizationPackage.ORGANIZATION__PERSONS:
				getPersons().clear();
				getPersons().addAll((Collection<? extends Person>)newValue);
				return;
			case OrganizationPackage.ORGANIZATION__VENDORS:
				getVendors().clear();
				getVendors().addAll((Collection<? extends Vendor>)newValue);
				return;
			case OrganizationPackage.ORGANIZATION__ASSIGNMENTS:
				getAssignments().clear();
				getAssignments().addAll((Collection<? extends Assignment>)newValue);
				return;
			case OrganizationPackage.ORGANIZATION__EVENTS:
				getEvents().clear();
				getEvents().addAll((Collection<? extends Event>)newValue);
				return;
			case OrganizationPackage.ORGANIZATION__EXTRAS:
				getExtras().clear();
				getExtras().addAll((Collection<? extends Extra>)newValue);
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
			case OrganizationPackage.ORGANIZATION__ID:
				setId(ID_EDEFAULT);
				return;
			case OrganizationPackage.ORGANIZATION__NAME:
				setName(NAME_EDEFAULT);
				return;
			case OrganizationPackage.ORGANIZATION__RESPONSIBILITY:
				setResponsibility(RESPONSIBILITY_EDEFAULT);
				return;
			case OrganizationPackage.ORGANIZATION__SUPERIOR:
				setSuperior(SUPERIOR_EDEFAULT);
				return;
			case OrganizationPackage.ORGANIZATION__REVIEWER:
				setReviewer(REVIEWER_EDEFAULT);
				return;
			case OrganizationPackage.ORGANIZATION__PACK:
				setPack(PACK_EDEFAULT);
				return;
			case OrganizationPackage.ORGANIZATION__PERSONS:
				getPersons().clear();
				return;
			case OrganizationPackage.ORGANIZATION__VENDORS:
				getVendors().clear();
				return;
			case OrganizationPackage.ORGANIZATION__ASSIGNMENTS:
				getAssignments().clear();
				return;
			case OrganizationPackage.ORGANIZATION__EVENTS:
				getEvents().clear();
				return;
			case OrganizationPackage.ORGANIZATION__EXTRAS:
				getExtras().clear();
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
			case OrganizationPackage.ORGANIZATION__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case OrganizationPackage.ORGANIZATION__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case OrganizationPackage.ORGANIZATION__RESPONSIBILITY:
				return RESPONSIBILITY_EDEFAULT == null ? responsibility != null : !RESPONSIBILITY_EDEFAULT.equals(responsibility);
			case OrganizationPackage.ORGANIZATION__SUPERIOR:
				return SUPERIOR_EDEFAULT == null ? superior != null : !SUPERIOR_EDEFAULT.equals(superior);
			case OrganizationPackage.ORGANIZATION__REVIEWER:
				return REVIEWER_EDEFAULT == null ? reviewer != null : !REVIEWER_EDEFAULT.equals(reviewer);
			case OrganizationPackage.ORGANIZATION__PACK:
				return PACK_EDEFAULT == null ? pack != null : !PACK_EDEFAULT.equals(pack);
			case OrganizationPackage.ORGANIZATION__PERSONS:
				return persons != null && !persons.isEmpty();
			case OrganizationPackage.ORGANIZATION__VENDORS:
				return vendors != null && !vendors.isEmpty();
			case OrganizationPackage.ORGANIZATION__ASSIGNMENTS:
				return assignments != null && !assignments.isEmpty();
			case OrganizationPackage.ORGANIZATION__EVENTS:
				return events != null && !events.isEmpty();
			case OrganizationPackage.ORGANIZATION__EXTRAS:
				return extras != null && !extras.isEmpty();
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
		result.append(", name: ");
		result.append(name);
		result.append(", responsibility: ");
		result.append(responsibility);
		result.append(", superior: ");
		result.append(superior);
		result.append(", reviewer: ");
		result.append(reviewer);
		result.append(", pack: ");
		result.append(pack);
		result.append(')');
		return result.toString();
	}

} //OrganizationImpl

/**
 */
package org.tongbao.model.incident.impl;

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

import org.tongbao.model.incident.Answer;
import org.tongbao.model.incident.Attachment;
import org.tongbao.model.incident.Event;
import org.tongbao.model.incident.EvidenceItem;
import org.tongbao.model.incident.Extra;
import org.tongbao.model.incident.Impact;
import org.tongbao.model.incident.Improvement;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.incident.IncidentPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Incident</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.tongbao.model.incident.impl.IncidentImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.tongbao.model.incident.impl.IncidentImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link org.tongbao.model.incident.impl.IncidentImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.tongbao.model.incident.impl.IncidentImpl#getCategory <em>Category</em>}</li>
 *   <li>{@link org.tongbao.model.incident.impl.IncidentImpl#getOrganization <em>Organization</em>}</li>
 *   <li>{@link org.tongbao.model.incident.impl.IncidentImpl#getPack <em>Pack</em>}</li>
 *   <li>{@link org.tongbao.model.incident.impl.IncidentImpl#isDrill <em>Drill</em>}</li>
 *   <li>{@link org.tongbao.model.incident.impl.IncidentImpl#getTags <em>Tags</em>}</li>
 *   <li>{@link org.tongbao.model.incident.impl.IncidentImpl#getImpacts <em>Impacts</em>}</li>
 *   <li>{@link org.tongbao.model.incident.impl.IncidentImpl#getEvents <em>Events</em>}</li>
 *   <li>{@link org.tongbao.model.incident.impl.IncidentImpl#getAnswers <em>Answers</em>}</li>
 *   <li>{@link org.tongbao.model.incident.impl.IncidentImpl#getExtras <em>Extras</em>}</li>
 *   <li>{@link org.tongbao.model.incident.impl.IncidentImpl#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.tongbao.model.incident.impl.IncidentImpl#getImprovements <em>Improvements</em>}</li>
 *   <li>{@link org.tongbao.model.incident.impl.IncidentImpl#getAttachments <em>Attachments</em>}</li>
 * </ul>
 *
 * @generated
 */
public class IncidentImpl extends MinimalEObjectImpl.Container implements Incident {
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
	 * The default value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected static final String NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected String number = NUMBER_EDEFAULT;

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
	 * The default value of the '{@link #getCategory() <em>Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCategory()
	 * @generated
	 * @ordered
	 */
	protected static final String CATEGORY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCategory() <em>Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCategory()
	 * @generated
	 * @ordered
	 */
	protected String category = CATEGORY_EDEFAULT;

	/**
	 * The default value of the '{@link #getOrganization() <em>Organization</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrganization()
	 * @generated
	 * @ordered
	 */
	protected static final String ORGANIZATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOrganization() <em>Organization</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrganization()
	 * @generated
	 * @ordered
	 */
	protected String organization = ORGANIZATION_EDEFAULT;

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
	 * The default value of the '{@link #isDrill() <em>Drill</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDrill()
	 * @generated
	 * @ordered
	 */
	protected static final boolean DRILL_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isDrill() <em>Drill</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDrill()
	 * @generated
	 * @ordered
	 */
	protected boolean drill = DRILL_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTags() <em>Tags</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTags()
	 * @generated
	 * @ordered
	 */
	protected EList<String> tags;

	/**
	 * The cached value of the '{@link #getImpacts() <em>Impacts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImpacts()
	 * @generated
	 * @ordered
	 */
	protected EList<Impact> impacts;

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
	 * The cached value of the '{@link #getAnswers() <em>Answers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnswers()
	 * @generated
	 * @ordered
	 */
	protected EList<Answer> answers;

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
	 * The cached value of the '{@link #getEvidence() <em>Evidence</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidence()
	 * @generated
	 * @ordered
	 */
	protected EList<EvidenceItem> evidence;

	/**
	 * The cached value of the '{@link #getImprovements() <em>Improvements</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImprovements()
	 * @generated
	 * @ordered
	 */
	protected EList<Improvement> improvements;

	/**
	 * The cached value of the '{@link #getAttachments() <em>Attachments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAttachments()
	 * @generated
	 * @ordered
	 */
	protected EList<Attachment> attachments;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected IncidentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return IncidentPackage.Literals.INCIDENT;
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
			eNotify(new ENotificationImpl(this, Notification.SET, IncidentPackage.INCIDENT__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNumber() {
		return number;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumber(String newNumber) {
		String oldNumber = number;
		number = newNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IncidentPackage.INCIDENT__NUMBER, oldNumber, number));
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
			eNotify(new ENotificationImpl(this, Notification.SET, IncidentPackage.INCIDENT__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCategory() {
		return category;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCategory(String newCategory) {
		String oldCategory = category;
		category = newCategory;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IncidentPackage.INCIDENT__CATEGORY, oldCategory, category));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOrganization() {
		return organization;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrganization(String newOrganization) {
		String oldOrganization = organization;
		organization = newOrganization;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IncidentPackage.INCIDENT__ORGANIZATION, oldOrganization, organization));
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
			eNotify(new ENotificationImpl(this, Notification.SET, IncidentPackage.INCIDENT__PACK, oldPack, pack));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isDrill() {
		return drill;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDrill(boolean newDrill) {
		boolean oldDrill = drill;
		drill = newDrill;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IncidentPackage.INCIDENT__DRILL, oldDrill, drill));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<String> getTags() {
		if (tags == null) {
			tags = new EDataTypeUniqueEList<String>(String.class, this, IncidentPackage.INCIDENT__TAGS);
		}
		return tags;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Impact> getImpacts() {
		if (impacts == null) {
			impacts = new EObjectContainmentEList<Impact>(Impact.class, this, IncidentPackage.INCIDENT__IMPACTS);
		}
		return impacts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Event> getEvents() {
		if (events == null) {
			events = new EObjectContainmentEList<Event>(Event.class, this, IncidentPackage.INCIDENT__EVENTS);
		}
		return events;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Answer> getAnswers() {
		if (answers == null) {
			answers = new EObjectContainmentEList<Answer>(Answer.class, this, IncidentPackage.INCIDENT__ANSWERS);
		}
		return answers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Extra> getExtras() {
		if (extras == null) {
			extras = new EObjectContainmentEList<Extra>(Extra.class, this, IncidentPackage.INCIDENT__EXTRAS);
		}
		return extras;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<EvidenceItem> getEvidence() {
		if (evidence == null) {
			evidence = new EObjectContainmentEList<EvidenceItem>(EvidenceItem.class, this, IncidentPackage.INCIDENT__EVIDENCE);
		}
		return evidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Improvement> getImprovements() {
		if (improvements == null) {
			improvements = new EObjectContainmentEList<Improvement>(Improvement.class, this, IncidentPackage.INCIDENT__IMPROVEMENTS);
		}
		return improvements;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Attachment> getAttachments() {
		if (attachments == null) {
			attachments = new EObjectContainmentEList<Attachment>(Attachment.class, this, IncidentPackage.INCIDENT__ATTACHMENTS);
		}
		return attachments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case IncidentPackage.INCIDENT__IMPACTS:
				return ((InternalEList<?>)getImpacts()).basicRemove(otherEnd, msgs);
			case IncidentPackage.INCIDENT__EVENTS:
				return ((InternalEList<?>)getEvents()).basicRemove(otherEnd, msgs);
			case IncidentPackage.INCIDENT__ANSWERS:
				return ((InternalEList<?>)getAnswers()).basicRemove(otherEnd, msgs);
			case IncidentPackage.INCIDENT__EXTRAS:
				return ((InternalEList<?>)getExtras()).basicRemove(otherEnd, msgs);
			case IncidentPackage.INCIDENT__EVIDENCE:
				return ((InternalEList<?>)getEvidence()).basicRemove(otherEnd, msgs);
			case IncidentPackage.INCIDENT__IMPROVEMENTS:
				return ((InternalEList<?>)getImprovements()).basicRemove(otherEnd, msgs);
			case IncidentPackage.INCIDENT__ATTACHMENTS:
				return ((InternalEList<?>)getAttachments()).basicRemove(otherEnd, msgs);
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
			case IncidentPackage.INCIDENT__ID:
				return getId();
			case IncidentPackage.INCIDENT__NUMBER:
				return getNumber();
			case IncidentPackage.INCIDENT__TITLE:
				return getTitle();
			case IncidentPackage.INCIDENT__CATEGORY:
				return getCategory();
			case IncidentPackage.INCIDENT__ORGANIZATION:
				return getOrganization();
			case IncidentPackage.INCIDENT__PACK:
				return getPack();
			case IncidentPackage.INCIDENT__DRILL:
				return isDrill();
			case IncidentPackage.INCIDENT__TAGS:
				return getTags();
			case IncidentPackage.INCIDENT__IMPACTS:
				return getImpacts();
			case IncidentPackage.INCIDENT__EVENTS:
				return getEvents();
			case IncidentPackage.INCIDENT__ANSWERS:
				return getAnswers();
			case IncidentPackage.INCIDENT__EXTRAS:
				return getExtras();
			case IncidentPackage.INCIDENT__EVIDENCE:
				return getEvidence();
			case IncidentPackage.INCIDENT__IMPROVEMENTS:
				return getImprovements();
			case IncidentPackage.INCIDENT__ATTACHMENTS:
				return getAttachments();
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
			case IncidentPackage.INCIDENT__ID:
				setId((String)newValue);
				return;
			case IncidentPackage.INCIDENT__NUMBER:
				setNumber((String)newValue);
				return;
			case IncidentPackage.INCIDENT__TITLE:
				setTitle((String)newValue);
				return;
			case IncidentPackage.INCIDENT__CATEGORY:
				setCategory((String)newValue);
				return;
			case IncidentPackage.INCIDENT__ORGANIZATION:
				setOrganization((String)newValue);
				return;
			case IncidentPackage.INCIDENT__PACK:
				setPack((String)newValue);
				return;
			case IncidentPackage.INCIDENT__DRILL:
				setDrill((Boolean)newValue);
				return;
			case IncidentPackage.INCIDENT__TAGS:
				getTags().clear();
				getTags().addAll((Collection<? extends String>)newValue);
				return;
			case IncidentPackage.INCIDENT__IMPACTS:
				getImpacts().clear();
				getImpacts().addAll((Collection<? extends Impact>)newValue);
				return;
			case IncidentPackage.INCIDENT__EVENTS:
				getEvents().clear();
				getEvents().addAll((Collection<? extends Event>)newValue);
				return;
			case IncidentPackage.INCIDENT__ANSWERS:
				getAnswers().clear();
				getAnswers().addAll((Collection<? extends Answer>)newValue);
				return;
			case IncidentPackage.INCIDENT__EXTRAS:
				getExtras().clear();
				getExtras().addAll((Collection<? extends Extra>)newValue);
				return;
			case IncidentPackage.INCIDENT__EVIDENCE:
				getEvidence().clear();
				getEvidence().addAll((Collection<? extends EvidenceItem>)newValue);
				return;
			case IncidentPackage.INCIDENT__IMPROVEMENTS:
				getImprovements().clear();
				getImprovements().addAll((Collection<? extends Improvement>)newValue);
				return;
			case IncidentPackage.INCIDENT__ATTACHMENTS:
				getAttachments().clear();
				getAttachments().addAll((Collection<? extends Attachment>)newValue);
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
			case IncidentPackage.INCIDENT__ID:
				setId(ID_EDEFAULT);
				return;
			case IncidentPackage.INCIDENT__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case IncidentPackage.INCIDENT__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case IncidentPackage.INCIDENT__CATEGORY:
				setCategory(CATEGORY_EDEFAULT);
				return;
			case IncidentPackage.INCIDENT__ORGANIZATION:
				setOrganization(ORGANIZATION_EDEFAULT);
				return;
			case IncidentPackage.INCIDENT__PACK:
				setPack(PACK_EDEFAULT);
				return;
			case IncidentPackage.INCIDENT__DRILL:
				setDrill(DRILL_EDEFAULT);
				return;
			case IncidentPackage.INCIDENT__TAGS:
				getTags().clear();
				return;
			case IncidentPackage.INCIDENT__IMPACTS:
				getImpacts().clear();
				return;
			case IncidentPackage.INCIDENT__EVENTS:
				getEvents().clear();
				return;
			case IncidentPackage.INCIDENT__ANSWERS:
				getAnswers().clear();
				return;
			case IncidentPackage.INCIDENT__EXTRAS:
				getExtras().clear();
				return;
			case IncidentPackage.INCIDENT__EVIDENCE:
				getEvidence().clear();
				return;
			case IncidentPackage.INCIDENT__IMPROVEMENTS:
				getImprovements().clear();
				return;
			case IncidentPackage.INCIDENT__ATTACHMENTS:
				getAttachments().clear();
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
			case IncidentPackage.INCIDENT__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case IncidentPackage.INCIDENT__NUMBER:
				return NUMBER_EDEFAULT == null ? number != null : !NUMBER_EDEFAULT.equals(number);
			case IncidentPackage.INCIDENT__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case IncidentPackage.INCIDENT__CATEGORY:
				return CATEGORY_EDEFAULT == null ? category != null : !CATEGORY_EDEFAULT.equals(category);
			case IncidentPackage.INCIDENT__ORGANIZATION:
				return ORGANIZATION_EDEFAULT == null ? organization != null : !ORGANIZATION_EDEFAULT.equals(organization);
			case IncidentPackage.INCIDENT__PACK:
				return PACK_EDEFAULT == null ? pack != null : !PACK_EDEFAULT.equals(pack);
			case IncidentPackage.INCIDENT__DRILL:
				return drill != DRILL_EDEFAULT;
			case IncidentPackage.INCIDENT__TAGS:
				return tags != null && !tags.isEmpty();
			case IncidentPackage.INCIDENT__IMPACTS:
				return impacts != null && !impacts.isEmpty();
			case IncidentPackage.INCIDENT__EVENTS:
				return events != null && !events.isEmpty();
			case IncidentPackage.INCIDENT__ANSWERS:
				return answers != null && !answers.isEmpty();
			case IncidentPackage.INCIDENT__EXTRAS:
				return extras != null && !extras.isEmpty();
			case IncidentPackage.INCIDENT__EVIDENCE:
				return evidence != null && !evidence.isEmpty();
			case IncidentPackage.INCIDENT__IMPROVEMENTS:
				return improvements != null && !improvements.isEmpty();
			case IncidentPackage.INCIDENT__ATTACHMENTS:
				return attachments != null && !attachments.isEmpty();
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
		result.append(", number: ");
		result.append(number);
		result.append(", title: ");
		result.append(title);
		result.append(", category: ");
		result.append(category);
		result.append(", organization: ");
		result.append(organization);
		result.append(", pack: ");
		result.append(pack);
		result.append(", drill: ");
		result.append(drill);
		result.append(", tags: ");
		result.append(tags);
		result.append(')');
		return result.toString();
	}

} //IncidentImpl

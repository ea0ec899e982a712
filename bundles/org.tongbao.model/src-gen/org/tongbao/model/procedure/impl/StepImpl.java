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

import org.tongbao.model.procedure.Artifact;
import org.tongbao.model.procedure.Condition;
import org.tongbao.model.procedure.ProcedurePackage;
import org.tongbao.model.procedure.Step;
import org.tongbao.model.procedure.StepKind;
import org.tongbao.model.procedure.StepPage;

import org.tongbao.model.rules.Modality;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Step</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.tongbao.model.procedure.impl.StepImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.impl.StepImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.impl.StepImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.impl.StepImpl#getTitleEn <em>Title En</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.impl.StepImpl#getLane <em>Lane</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.impl.StepImpl#getHelpers <em>Helpers</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.impl.StepImpl#getCitation <em>Citation</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.impl.StepImpl#getModality <em>Modality</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.impl.StepImpl#getPage <em>Page</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.impl.StepImpl#getField <em>Field</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.impl.StepImpl#getChecklist <em>Checklist</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.impl.StepImpl#getClocks <em>Clocks</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.impl.StepImpl#isDestructive <em>Destructive</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.impl.StepImpl#isFresh <em>Fresh</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.impl.StepImpl#getContributor <em>Contributor</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.impl.StepImpl#getInputs <em>Inputs</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.impl.StepImpl#getOutputs <em>Outputs</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.impl.StepImpl#getWhen <em>When</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.impl.StepImpl#getDone <em>Done</em>}</li>
 * </ul>
 *
 * @generated
 */
public class StepImpl extends MinimalEObjectImpl.Container implements Step {
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
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final StepKind KIND_EDEFAULT = StepKind.ACTIVITY;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected StepKind kind = KIND_EDEFAULT;

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
	 * The default value of the '{@link #getLane() <em>Lane</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLane()
	 * @generated
	 * @ordered
	 */
	protected static final String LANE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLane() <em>Lane</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLane()
	 * @generated
	 * @ordered
	 */
	protected String lane = LANE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getHelpers() <em>Helpers</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHelpers()
	 * @generated
	 * @ordered
	 */
	protected EList<String> helpers;

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
	 * The default value of the '{@link #getPage() <em>Page</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPage()
	 * @generated
	 * @ordered
	 */
	protected static final StepPage PAGE_EDEFAULT = StepPage.NONE;

	/**
	 * The cached value of the '{@link #getPage() <em>Page</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPage()
	 * @generated
	 * @ordered
	 */
	protected StepPage page = PAGE_EDEFAULT;

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
	 * The cached value of the '{@link #getClocks() <em>Clocks</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClocks()
	 * @generated
	 * @ordered
	 */
	protected EList<String> clocks;

	/**
	 * The default value of the '{@link #isDestructive() <em>Destructive</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDestructive()
	 * @generated
	 * @ordered
	 */
	protected static final boolean DESTRUCTIVE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isDestructive() <em>Destructive</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDestructive()
	 * @generated
	 * @ordered
	 */
	protected boolean destructive = DESTRUCTIVE_EDEFAULT;

	/**
	 * The default value of the '{@link #isFresh() <em>Fresh</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isFresh()
	 * @generated
	 * @ordered
	 */
	protected static final boolean FRESH_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isFresh() <em>Fresh</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isFresh()
	 * @generated
	 * @ordered
	 */
	protected boolean fresh = FRESH_EDEFAULT;

	/**
	 * The default value of the '{@link #getContributor() <em>Contributor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContributor()
	 * @generated
	 * @ordered
	 */
	protected static final String CONTRIBUTOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getContributor() <em>Contributor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContributor()
	 * @generated
	 * @ordered
	 */
	protected String contributor = CONTRIBUTOR_EDEFAULT;

	/**
	 * The cached value of the '{@link #getInputs() <em>Inputs</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInputs()
	 * @generated
	 * @ordered
	 */
	protected EList<Artifact> inputs;

	/**
	 * The cached value of the '{@link #getOutputs() <em>Outputs</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutputs()
	 * @generated
	 * @ordered
	 */
	protected EList<Artifact> outputs;

	/**
	 * The cached value of the '{@link #getWhen() <em>When</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhen()
	 * @generated
	 * @ordered
	 */
	protected Condition when;

	/**
	 * The cached value of the '{@link #getDone() <em>Done</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDone()
	 * @generated
	 * @ordered
	 */
	protected Condition done;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StepImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ProcedurePackage.Literals.STEP;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ProcedurePackage.STEP__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StepKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(StepKind newKind) {
		StepKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProcedurePackage.STEP__KIND, oldKind, kind));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ProcedurePackage.STEP__TITLE, oldTitle, title));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ProcedurePackage.STEP__TITLE_EN, oldTitleEn, titleEn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLane() {
		return lane;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLane(String newLane) {
		String oldLane = lane;
		lane = newLane;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProcedurePackage.STEP__LANE, oldLane, lane));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<String> getHelpers() {
		if (helpers == null) {
			helpers = new EDataTypeUniqueEList<String>(String.class, this, ProcedurePackage.STEP__HELPERS);
		}
		return helpers;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ProcedurePackage.STEP__CITATION, oldCitation, citation));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ProcedurePackage.STEP__MODALITY, oldModality, modality));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StepPage getPage() {
		return page;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPage(StepPage newPage) {
		StepPage oldPage = page;
		page = newPage == null ? PAGE_EDEFAULT : newPage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProcedurePackage.STEP__PAGE, oldPage, page));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ProcedurePackage.STEP__FIELD, oldField, field));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ProcedurePackage.STEP__CHECKLIST, oldChecklist, checklist));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<String> getClocks() {
		if (clocks == null) {
			clocks = new EDataTypeUniqueEList<String>(String.class, this, ProcedurePackage.STEP__CLOCKS);
		}
		return clocks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isDestructive() {
		return destructive;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDestructive(boolean newDestructive) {
		boolean oldDestructive = destructive;
		destructive = newDestructive;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProcedurePackage.STEP__DESTRUCTIVE, oldDestructive, destructive));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isFresh() {
		return fresh;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFresh(boolean newFresh) {
		boolean oldFresh = fresh;
		fresh = newFresh;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProcedurePackage.STEP__FRESH, oldFresh, fresh));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getContributor() {
		return contributor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContributor(String newContributor) {
		String oldContributor = contributor;
		contributor = newContributor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProcedurePackage.STEP__CONTRIBUTOR, oldContributor, contributor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Artifact> getInputs() {
		if (inputs == null) {
			inputs = new EObjectContainmentEList<Artifact>(Artifact.class, this, ProcedurePackage.STEP__INPUTS);
		}
		return inputs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Artifact> getOutputs() {
		if (outputs == null) {
			outputs = new EObjectContainmentEList<Artifact>(Artifact.class, this, ProcedurePackage.STEP__OUTPUTS);
		}
		return outputs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Condition getWhen() {
		return when;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetWhen(Condition newWhen, NotificationChain msgs) {
		Condition oldWhen = when;
		when = newWhen;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ProcedurePackage.STEP__WHEN, oldWhen, newWhen);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWhen(Condition newWhen) {
		if (newWhen != when) {
			NotificationChain msgs = null;
			if (when != null)
				msgs = ((InternalEObject)when).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ProcedurePackage.STEP__WHEN, null, msgs);
			if (newWhen != null)
				msgs = ((InternalEObject)newWhen).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ProcedurePackage.STEP__WHEN, null, msgs);
			msgs = basicSetWhen(newWhen, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProcedurePackage.STEP__WHEN, newWhen, newWhen));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Condition getDone() {
		return done;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetDone(Condition newDone, NotificationChain msgs) {
		Condition oldDone = done;
		done = newDone;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ProcedurePackage.STEP__DONE, oldDone, newDone);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDone(Condition newDone) {
		if (newDone != done) {
			NotificationChain msgs = null;
			if (done != null)
				msgs = ((InternalEObject)done).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ProcedurePackage.STEP__DONE, null, msgs);
			if (newDone != null)
				msgs = ((InternalEObject)newDone).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ProcedurePackage.STEP__DONE, null, msgs);
			msgs = basicSetDone(newDone, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProcedurePackage.STEP__DONE, newDone, newDone));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ProcedurePackage.STEP__INPUTS:
				return ((InternalEList<?>)getInputs()).basicRemove(otherEnd, msgs);
			case ProcedurePackage.STEP__OUTPUTS:
				return ((InternalEList<?>)getOutputs()).basicRemove(otherEnd, msgs);
			case ProcedurePackage.STEP__WHEN:
				return basicSetWhen(null, msgs);
			case ProcedurePackage.STEP__DONE:
				return basicSetDone(null, msgs);
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
			case ProcedurePackage.STEP__ID:
				return getId();
			case ProcedurePackage.STEP__KIND:
				return getKind();
			case ProcedurePackage.STEP__TITLE:
				return getTitle();
			case ProcedurePackage.STEP__TITLE_EN:
				return getTitleEn();
			case ProcedurePackage.STEP__LANE:
				return getLane();
			case ProcedurePackage.STEP__HELPERS:
				return getHelpers();
			case ProcedurePackage.STEP__CITATION:
				return getCitation();
			case ProcedurePackage.STEP__MODALITY:
				return getModality();
			case ProcedurePackage.STEP__PAGE:
				return getPage();
			case ProcedurePackage.STEP__FIELD:
				return getField();
			case ProcedurePackage.STEP__CHECKLIST:
				return getChecklist();
			case ProcedurePackage.STEP__CLOCKS:
				return getClocks();
			case ProcedurePackage.STEP__DESTRUCTIVE:
				return isDestructive();
			case ProcedurePackage.STEP__FRESH:
				return isFresh();
			case ProcedurePackage.STEP__CONTRIBUTOR:
				return getContributor();
			case ProcedurePackage.STEP__INPUTS:
				return getInputs();
			case ProcedurePackage.STEP__OUTPUTS:
				return getOutputs();
			case ProcedurePackage.STEP__WHEN:
				return getWhen();
			case ProcedurePackage.STEP__DONE:
				return getDone();
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
			case ProcedurePackage.STEP__ID:
				setId((String)newValue);
				return;
			case ProcedurePackage.STEP__KIND:
				setKind((StepKind)newValue);
				return;
			case ProcedurePackage.STEP__TITLE:
				setTitle((String)newValue);
				return;
			case ProcedurePackage.STEP__TITLE_EN:
				setTitleEn((String)newValue);
				return;
			case ProcedurePackage.STEP__LANE:
				setLane((String)newValue);
				return;
			case ProcedurePackage.STEP__HELPERS:
				getHelpers().clear();
				getHelpers().addAll((Collection<? extends String>)newValue);
				return;
			case ProcedurePackage.STEP__CITATION:
				setCitation((String)newValue);
				return;
			case ProcedurePackage.STEP__MODALITY:
				setModality((Modality)newValue);
				return;
			case ProcedurePackage.STEP__PAGE:
				setPage((StepPage)newValue);
				return;
			case ProcedurePackage.STEP__FIELD:
				setField((String)newValue);
				return;
			case ProcedurePackage.STEP__CHECKLIST:
				setChecklist((String)newValue);
				return;
			case ProcedurePackage.STEP__CLOCKS:
				getClocks().clear();
				getClocks().addAll((Collection<? extends String>)newValue);
				return;
			case ProcedurePackage.STEP__DESTRUCTIVE:
				setDestructive((Boolean)newValue);
				return;
			case ProcedurePackage.STEP__FRESH:
				setFresh((Boolean)newValue);
				return;
			case ProcedurePackage.STEP__CONTRIBUTOR:
				setContributor((String)newValue);
				return;
			case ProcedurePackage.STEP__INPUTS:
				getInputs().clear();
				getInputs().addAll((Collection<? extends Artifact>)newValue);
				return;
			case ProcedurePackage.STEP__OUTPUTS:
				getOutputs().clear();
				getOutputs().addAll((Collection<? extends Artifact>)newValue);
				return;
			case ProcedurePackage.STEP__WHEN:
				setWhen((Condition)newValue);
				return;
			case ProcedurePackage.STEP__DONE:
				setDone((Condition)newValue);
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
			case ProcedurePackage.STEP__ID:
				setId(ID_EDEFAULT);
				return;
			case ProcedurePackage.STEP__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case ProcedurePackage.STEP__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case ProcedurePackage.STEP__TITLE_EN:
				setTitleEn(TITLE_EN_EDEFAULT);
				return;
			case ProcedurePackage.STEP__LANE:
				setLane(LANE_EDEFAULT);
				return;
			case ProcedurePackage.STEP__HELPERS:
				getHelpers().clear();
				return;
			case ProcedurePackage.STEP__CITATION:
				setCitation(CITATION_EDEFAULT);
				return;
			case ProcedurePackage.STEP__MODALITY:
				setModality(MODALITY_EDEFAULT);
				return;
			case ProcedurePackage.STEP__PAGE:
				setPage(PAGE_EDEFAULT);
				return;
			case ProcedurePackage.STEP__FIELD:
				setField(FIELD_EDEFAULT);
				return;
			case ProcedurePackage.STEP__CHECKLIST:
				setChecklist(CHECKLIST_EDEFAULT);
				return;
			case ProcedurePackage.STEP__CLOCKS:
				getClocks().clear();
				return;
			case ProcedurePackage.STEP__DESTRUCTIVE:
				setDestructive(DESTRUCTIVE_EDEFAULT);
				return;
			case ProcedurePackage.STEP__FRESH:
				setFresh(FRESH_EDEFAULT);
				return;
			case ProcedurePackage.STEP__CONTRIBUTOR:
				setContributor(CONTRIBUTOR_EDEFAULT);
				return;
			case ProcedurePackage.STEP__INPUTS:
				getInputs().clear();
				return;
			case ProcedurePackage.STEP__OUTPUTS:
				getOutputs().clear();
				return;
			case ProcedurePackage.STEP__WHEN:
				setWhen((Condition)null);
				return;
			case ProcedurePackage.STEP__DONE:
				setDone((Condition)null);
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
			case ProcedurePackage.STEP__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case ProcedurePackage.STEP__KIND:
				return kind != KIND_EDEFAULT;
			case ProcedurePackage.STEP__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case ProcedurePackage.STEP__TITLE_EN:
				return TITLE_EN_EDEFAULT == null ? titleEn != null : !TITLE_EN_EDEFAULT.equals(titleEn);
			case ProcedurePackage.STEP__LANE:
				return LANE_EDEFAULT == null ? lane != null : !LANE_EDEFAULT.equals(lane);
			case ProcedurePackage.STEP__HELPERS:
				return helpers != null && !helpers.isEmpty();
			case ProcedurePackage.STEP__CITATION:
				return CITATION_EDEFAULT == null ? citation != null : !CITATION_EDEFAULT.equals(citation);
			case ProcedurePackage.STEP__MODALITY:
				return modality != MODALITY_EDEFAULT;
			case ProcedurePackage.STEP__PAGE:
				return page != PAGE_EDEFAULT;
			case ProcedurePackage.STEP__FIELD:
				return FIELD_EDEFAULT == null ? field != null : !FIELD_EDEFAULT.equals(field);
			case ProcedurePackage.STEP__CHECKLIST:
				return CHECKLIST_EDEFAULT == null ? checklist != null : !CHECKLIST_EDEFAULT.equals(checklist);
			case ProcedurePackage.STEP__CLOCKS:
				return clocks != null && !clocks.isEmpty();
			case ProcedurePackage.STEP__DESTRUCTIVE:
				return destructive != DESTRUCTIVE_EDEFAULT;
			case ProcedurePackage.STEP__FRESH:
				return fresh != FRESH_EDEFAULT;
			case ProcedurePackage.STEP__CONTRIBUTOR:
				return CONTRIBUTOR_EDEFAULT == null ? contributor != null : !CONTRIBUTOR_EDEFAULT.equals(contributor);
			case ProcedurePackage.STEP__INPUTS:
				return inputs != null && !inputs.isEmpty();
			case ProcedurePackage.STEP__OUTPUTS:
				return outputs != null && !outputs.isEmpty();
			case ProcedurePackage.STEP__WHEN:
				return when != null;
			case ProcedurePackage.STEP__DONE:
				return done != null;
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
		result.append(", kind: ");
		result.append(kind);
		result.append(", title: ");
		result.append(title);
		result.append(", titleEn: ");
		result.append(titleEn);
		result.append(", lane: ");
		result.append(lane);
		result.append(", helpers: ");
		result.append(helpers);
		result.append(", citation: ");
		result.append(citation);
		result.append(", modality: ");
		result.append(modality);
		result.append(", page: ");
		result.append(page);
		result.append(", field: ");
		result.append(field);
		result.append(", checklist: ");
		result.append(checklist);
		result.append(", clocks: ");
		result.append(clocks);
		result.append(", destructive: ");
		result.append(destructive);
		result.append(", fresh: ");
		result.append(fresh);
		result.append(", contributor: ");
		result.append(contributor);
		result.append(')');
		return result.toString();
	}

} //StepImpl

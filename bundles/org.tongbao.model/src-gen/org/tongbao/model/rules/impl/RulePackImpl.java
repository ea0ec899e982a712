/**
 */
package org.tongbao.model.rules.impl;

import java.time.LocalDate;

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

import org.tongbao.model.rules.Circumstance;
import org.tongbao.model.rules.Citation;
import org.tongbao.model.rules.ClockRule;
import org.tongbao.model.rules.EventKind;
import org.tongbao.model.rules.Festival;
import org.tongbao.model.rules.HolidayYear;
import org.tongbao.model.rules.RulePack;
import org.tongbao.model.rules.RulesPackage;
import org.tongbao.model.rules.SeverityScale;
import org.tongbao.model.rules.SignOff;
import org.tongbao.model.rules.TestVector;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Rule Pack</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.tongbao.model.rules.impl.RulePackImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.RulePackImpl#getVersion <em>Version</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.RulePackImpl#getContract <em>Contract</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.RulePackImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.RulePackImpl#getTitleEn <em>Title En</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.RulePackImpl#getValidFrom <em>Valid From</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.RulePackImpl#getValidTo <em>Valid To</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.RulePackImpl#getTimeZone <em>Time Zone</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.RulePackImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.RulePackImpl#getProcedure <em>Procedure</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.RulePackImpl#getScale <em>Scale</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.RulePackImpl#getClocks <em>Clocks</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.RulePackImpl#getHolidays <em>Holidays</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.RulePackImpl#getBase <em>Base</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.RulePackImpl#getWithout <em>Without</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.RulePackImpl#getForm <em>Form</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.RulePackImpl#isStandalone <em>Standalone</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.RulePackImpl#getNote <em>Note</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.RulePackImpl#getNoteEn <em>Note En</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.RulePackImpl#getCitations <em>Citations</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.RulePackImpl#getOfficeOpens <em>Office Opens</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.RulePackImpl#getOfficeCloses <em>Office Closes</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.RulePackImpl#getFestivals <em>Festivals</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.RulePackImpl#getCircumstances <em>Circumstances</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.RulePackImpl#getEventTypes <em>Event Types</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.RulePackImpl#getSignOffs <em>Sign Offs</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.RulePackImpl#getVectors <em>Vectors</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RulePackImpl extends MinimalEObjectImpl.Container implements RulePack {
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
	 * The default value of the '{@link #getValidFrom() <em>Valid From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidFrom()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate VALID_FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getValidFrom() <em>Valid From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidFrom()
	 * @generated
	 * @ordered
	 */
	protected LocalDate validFrom = VALID_FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getValidTo() <em>Valid To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidTo()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate VALID_TO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getValidTo() <em>Valid To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidTo()
	 * @generated
	 * @ordered
	 */
	protected LocalDate validTo = VALID_TO_EDEFAULT;

	/**
	 * The default value of the '{@link #getTimeZone() <em>Time Zone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeZone()
	 * @generated
	 * @ordered
	 */
	protected static final String TIME_ZONE_EDEFAULT = "Asia/Taipei";

	/**
	 * The cached value of the '{@link #getTimeZone() <em>Time Zone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeZone()
	 * @generated
	 * @ordered
	 */
	protected String timeZone = TIME_ZONE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected String source = SOURCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getProcedure() <em>Procedure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProcedure()
	 * @generated
	 * @ordered
	 */
	protected static final String PROCEDURE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProcedure() <em>Procedure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProcedure()
	 * @generated
	 * @ordered
	 */
	protected String procedure = PROCEDURE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getScale() <em>Scale</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScale()
	 * @generated
	 * @ordered
	 */
	protected SeverityScale scale;

	/**
	 * The cached value of the '{@link #getClocks() <em>Clocks</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClocks()
	 * @generated
	 * @ordered
	 */
	protected EList<ClockRule> clocks;

	/**
	 * The cached value of the '{@link #getHolidays() <em>Holidays</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHolidays()
	 * @generated
	 * @ordered
	 */
	protected EList<HolidayYear> holidays;

	/**
	 * The default value of the '{@link #getBase() <em>Base</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBase()
	 * @generated
	 * @ordered
	 */
	protected static final String BASE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBase() <em>Base</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBase()
	 * @generated
	 * @ordered
	 */
	protected String base = BASE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getWithout() <em>Without</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWithout()
	 * @generated
	 * @ordered
	 */
	protected EList<String> without;

	/**
	 * The default value of the '{@link #getForm() <em>Form</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getForm()
	 * @generated
	 * @ordered
	 */
	protected static final String FORM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getForm() <em>Form</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getForm()
	 * @generated
	 * @ordered
	 */
	protected String form = FORM_EDEFAULT;

	/**
	 * The default value of the '{@link #isStandalone() <em>Standalone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isStandalone()
	 * @generated
	 * @ordered
	 */
	protected static final boolean STANDALONE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isStandalone() <em>Standalone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isStandalone()
	 * @generated
	 * @ordered
	 */
	protected boolean standalone = STANDALONE_EDEFAULT;

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
	 * The cached value of the '{@link #getCitations() <em>Citations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCitations()
	 * @generated
	 * @ordered
	 */
	protected EList<Citation> citations;

	/**
	 * The default value of the '{@link #getOfficeOpens() <em>Office Opens</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOfficeOpens()
	 * @generated
	 * @ordered
	 */
	protected static final String OFFICE_OPENS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOfficeOpens() <em>Office Opens</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOfficeOpens()
	 * @generated
	 * @ordered
	 */
	protected String officeOpens = OFFICE_OPENS_EDEFAULT;

	/**
	 * The default value of the '{@link #getOfficeCloses() <em>Office Closes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOfficeCloses()
	 * @generated
	 * @ordered
	 */
	protected static final String OFFICE_CLOSES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOfficeCloses() <em>Office Closes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOfficeCloses()
	 * @generated
	 * @ordered
	 */
	protected String officeCloses = OFFICE_CLOSES_EDEFAULT;

	/**
	 * The cached value of the '{@link #getFestivals() <em>Festivals</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFestivals()
	 * @generated
	 * @ordered
	 */
	protected EList<Festival> festivals;

	/**
	 * The cached value of the '{@link #getCircumstances() <em>Circumstances</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCircumstances()
	 * @generated
	 * @ordered
	 */
	protected EList<Circumstance> circumstances;

	/**
	 * The cached value of the '{@link #getEventTypes() <em>Event Types</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEventTypes()
	 * @generated
	 * @ordered
	 */
	protected EList<EventKind> eventTypes;

	/**
	 * The cached value of the '{@link #getSignOffs() <em>Sign Offs</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSignOffs()
	 * @generated
	 * @ordered
	 */
	protected EList<SignOff> signOffs;

	/**
	 * The cached value of the '{@link #getVectors() <em>Vectors</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVectors()
	 * @generated
	 * @ordered
	 */
	protected EList<TestVector> vectors;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RulePackImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RulesPackage.Literals.RULE_PACK;
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
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.RULE_PACK__ID, oldId, id));
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
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.RULE_PACK__VERSION, oldVersion, version));
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
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.RULE_PACK__CONTRACT, oldContract, contract));
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
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.RULE_PACK__TITLE, oldTitle, title));
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
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.RULE_PACK__TITLE_EN, oldTitleEn, titleEn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getValidFrom() {
		return validFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValidFrom(LocalDate newValidFrom) {
		LocalDate oldValidFrom = validFrom;
		validFrom = newValidFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.RULE_PACK__VALID_FROM, oldValidFrom, validFrom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getValidTo() {
		return validTo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValidTo(LocalDate newValidTo) {
		LocalDate oldValidTo = validTo;
		validTo = newValidTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.RULE_PACK__VALID_TO, oldValidTo, validTo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTimeZone() {
		return timeZone;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTimeZone(String newTimeZone) {
		String oldTimeZone = timeZone;
		timeZone = newTimeZone;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.RULE_PACK__TIME_ZONE, oldTimeZone, timeZone));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(String newSource) {
		String oldSource = source;
		source = newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.RULE_PACK__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getProcedure() {
		return procedure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProcedure(String newProcedure) {
		String oldProcedure = procedure;
		procedure = newProcedure;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.RULE_PACK__PROCEDURE, oldProcedure, procedure));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SeverityScale getScale() {
		return scale;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetScale(SeverityScale newScale, NotificationChain msgs) {
		SeverityScale oldScale = scale;
		scale = newScale;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, RulesPackage.RULE_PACK__SCALE, oldScale, newScale);
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
	public void setScale(SeverityScale newScale) {
		if (newScale != scale) {
			NotificationChain msgs = null;
			if (scale != null)
				msgs = ((InternalEObject)scale).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - RulesPackage.RULE_PACK__SCALE, null, msgs);
			if (newScale != null)
				msgs = ((InternalEObject)newScale).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - RulesPackage.RULE_PACK__SCALE, null, msgs);
			msgs = basicSetScale(newScale, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.RULE_PACK__SCALE, newScale, newScale));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<ClockRule> getClocks() {
		if (clocks == null) {
			clocks = new EObjectContainmentEList<ClockRule>(ClockRule.class, this, RulesPackage.RULE_PACK__CLOCKS);
		}
		return clocks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<HolidayYear> getHolidays() {
		if (holidays == null) {
			holidays = new EObjectContainmentEList<HolidayYear>(HolidayYear.class, this, RulesPackage.RULE_PACK__HOLIDAYS);
		}
		return holidays;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBase() {
		return base;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBase(String newBase) {
		String oldBase = base;
		base = newBase;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.RULE_PACK__BASE, oldBase, base));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<String> getWithout() {
		if (without == null) {
			without = new EDataTypeUniqueEList<String>(String.class, this, RulesPackage.RULE_PACK__WITHOUT);
		}
		return without;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getForm() {
		return form;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setForm(String newForm) {
		String oldForm = form;
		form = newForm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.RULE_PACK__FORM, oldForm, form));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isStandalone() {
		return standalone;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStandalone(boolean newStandalone) {
		boolean oldStandalone = standalone;
		standalone = newStandalone;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.RULE_PACK__STANDALONE, oldStandalone, standalone));
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
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.RULE_PACK__NOTE, oldNote, note));
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
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.RULE_PACK__NOTE_EN, oldNoteEn, noteEn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Citation> getCitations() {
		if (citations == null) {
			citations = new EObjectContainmentEList<Citation>(Citation.class, this, RulesPackage.RULE_PACK__CITATIONS);
		}
		return citations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOfficeOpens() {
		return officeOpens;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOfficeOpens(String newOfficeOpens) {
		String oldOfficeOpens = officeOpens;
		officeOpens = newOfficeOpens;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.RULE_PACK__OFFICE_OPENS, oldOfficeOpens, officeOpens));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOfficeCloses() {
		return officeCloses;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOfficeCloses(String newOfficeCloses) {
		String oldOfficeCloses = officeCloses;
		officeCloses = newOfficeCloses;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.RULE_PACK__OFFICE_CLOSES, oldOfficeCloses, officeCloses));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Festival> getFestivals() {
		if (festivals == null) {
			festivals = new EObjectContainmentEList<Festival>(Festival.class, this, RulesPackage.RULE_PACK__FESTIVALS);
		}
		return festivals;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Circumstance> getCircumstances() {
		if (circumstances == null) {
			circumstances = new EObjectContainmentEList<Circumstance>(Circumstance.class, this, RulesPackage.RULE_PACK__CIRCUMSTANCES);
		}
		return circumstances;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<EventKind> getEventTypes() {
		if (eventTypes == null) {
			eventTypes = new EObjectContainmentEList<EventKind>(EventKind.class, this, RulesPackage.RULE_PACK__EVENT_TYPES);
		}
		return eventTypes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<SignOff> getSignOffs() {
		if (signOffs == null) {
			signOffs = new EObjectContainmentEList<SignOff>(SignOff.class, this, RulesPackage.RULE_PACK__SIGN_OFFS);
		}
		return signOffs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<TestVector> getVectors() {
		if (vectors == null) {
			vectors = new EObjectContainmentEList<TestVector>(TestVector.class, this, RulesPackage.RULE_PACK__VECTORS);
		}
		return vectors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case RulesPackage.RULE_PACK__SCALE:
				return basicSetScale(null, msgs);
			case RulesPackage.RULE_PACK__CLOCKS:
				return ((InternalEList<?>)getClocks()).basicRemove(otherEnd, msgs);
			case RulesPackage.RULE_PACK__HOLIDAYS:
				return ((InternalEList<?>)getHolidays()).basicRemove(otherEnd, msgs);
			case RulesPackage.RULE_PACK__CITATIONS:
				return ((InternalEList<?>)getCitations()).basicRemove(otherEnd, msgs);
			case RulesPackage.RULE_PACK__FESTIVALS:
				return ((InternalEList<?>)getFestivals()).basicRemove(otherEnd, msgs);
			case RulesPackage.RULE_PACK__CIRCUMSTANCES:
				return ((InternalEList<?>)getCircumstances()).basicRemove(otherEnd, msgs);
			case RulesPackage.RULE_PACK__EVENT_TYPES:
				return ((InternalEList<?>)getEventTypes()).basicRemove(otherEnd, msgs);
			case RulesPackage.RULE_PACK__SIGN_OFFS:
				return ((InternalEList<?>)getSignOffs()).basicRemove(otherEnd, msgs);
			case RulesPackage.RULE_PACK__VECTORS:
				return ((InternalEList<?>)getVectors()).basicRemove(otherEnd, msgs);
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
			case RulesPackage.RULE_PACK__ID:
				return getId();
			case RulesPackage.RULE_PACK__VERSION:
				return getVersion();
			case RulesPackage.RULE_PACK__CONTRACT:
				return getContract();
			case RulesPackage.RULE_PACK__TITLE:
				return getTitle();
			case RulesPackage.RULE_PACK__TITLE_EN:
				return getTitleEn();
			case RulesPackage.RULE_PACK__VALID_FROM:
				return getValidFrom();
			case RulesPackage.RULE_PACK__VALID_TO:
				return getValidTo();
			case RulesPackage.RULE_PACK__TIME_ZONE:
				return getTimeZone();
			case RulesPackage.RULE_PACK__SOURCE:
				return getSource();
			case RulesPackage.RULE_PACK__PROCEDURE:
				return getProcedure();
			case RulesPackage.RULE_PACK__SCALE:
				return getScale();
			case RulesPackage.RULE_PACK__CLOCKS:
				return getClocks();
			case RulesPackage.RULE_PACK__HOLIDAYS:
				return getHolidays();
			case RulesPackage.RULE_PACK__BASE:
				return getBase();
			case RulesPackage.RULE_PACK__WITHOUT:
				return getWithout();
			case RulesPackage.RULE_PACK__FORM:
				return getForm();
			case RulesPackage.RULE_PACK__STANDALONE:
				return isStandalone();
			case RulesPackage.RULE_PACK__NOTE:
				return getNote();
			case RulesPackage.RULE_PACK__NOTE_EN:
				return getNoteEn();
			case RulesPackage.RULE_PACK__CITATIONS:
				return getCitations();
			case RulesPackage.RULE_PACK__OFFICE_OPENS:
				return getOfficeOpens();
			case RulesPackage.RULE_PACK__OFFICE_CLOSES:
				return getOfficeCloses();
			case RulesPackage.RULE_PACK__FESTIVALS:
				return getFestivals();
			case RulesPackage.RULE_PACK__CIRCUMSTANCES:
				return getCircumstances();
			case RulesPackage.RULE_PACK__EVENT_TYPES:
				return getEventTypes();
			case RulesPackage.RULE_PACK__SIGN_OFFS:
				return getSignOffs();
			case RulesPackage.RULE_PACK__VECTORS:
				return getVectors();
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
			case RulesPackage.RULE_PACK__ID:
				setId((String)newValue);
				return;
			case RulesPackage.RULE_PACK__VERSION:
				setVersion((String)newValue);
				return;
			case RulesPackage.RULE_PACK__CONTRACT:
				setContract((Integer)newValue);
				return;
			case RulesPackage.RULE_PACK__TITLE:
				setTitle((String)newValue);
				return;
			case RulesPackage.RULE_PACK__TITLE_EN:
				setTitleEn((String)newValue);
				return;
			case RulesPackage.RULE_PACK__VALID_FROM:
				setValidFrom((LocalDate)newValue);
				return;
			case RulesPackage.RULE_PACK__VALID_TO:
				setValidTo((LocalDate)newValue);
				return;
			case RulesPackage.RULE_PACK__TIME_ZONE:
				setTimeZone((String)newValue);
				return;
			case RulesPackage.RULE_PACK__SOURCE:
				setSource((String)newValue);
				return;
			case RulesPackage.RULE_PACK__PROCEDURE:
				setProcedure((String)newValue);
				return;
			case RulesPackage.RULE_PACK__SCALE:
				setScale((SeverityScale)newValue);
				return;
			case RulesPackage.RULE_PACK__CLOCKS:
				getClocks().clear();
				getClocks().addAll((Collection<? extends ClockRule>)newValue);
				return;
			case RulesPackage.RULE_PACK__HOLIDAYS:
				getHolidays().clear();
				getHolidays().addAll((Collection<? extends HolidayYear>)newValue);
				return;
			case RulesPackage.RULE_PACK__BASE:
				setBase((String)newValue);
				return;
			case RulesPackage.RULE_PACK__WITHOUT:
				getWithout().clear();
				getWithout().addAll((Collection<? extends String>)newValue);
				return;
			case RulesPackage.RULE_PACK__FORM:
				setForm((String)newValue);
				return;
			case RulesPackage.RULE_PACK__STANDALONE:
				setStandalone((Boolean)newValue);
				return;
			case RulesPackage.RULE_PACK__NOTE:
				setNote((String)newValue);
				return;
			case RulesPackage.RULE_PACK__NOTE_EN:
				setNoteEn((String)newValue);
				return;
			case RulesPackage.RULE_PACK__CITATIONS:
				getCitations().clear();
				getCitations().addAll((Collection<? extends Citation>)newValue);
				return;
			case RulesPackage.RULE_PACK__OFFICE_OPENS:
				setOfficeOpens((String)newValue);
				return;
			case RulesPackage.RULE_PACK__OFFICE_CLOSES:
				setOfficeCloses((String)newValue);
				return;
			case RulesPackage.RULE_PACK__FESTIVALS:
				getFestivals().clear();
				getFestivals().addAll((Collection<? extends Festival>)newValue);
				return;
			case RulesPackage.RULE_PACK__CIRCUMSTANCES:
				getCircumstances().clear();
				getCircumstances().addAll((Collection<? extends Circumstance>)newValue);
				return;
			case RulesPackage.RULE_PACK__EVENT_TYPES:
				getEventTypes().clear();
				getEventTypes().addAll((Collection<? extends EventKind>)newValue);
				return;
			case RulesPackage.RULE_PACK__SIGN_OFFS:
				getSignOffs().clear();
				getSignOffs().addAll((Collection<? extends SignOff>)newValue);
				return;
			case RulesPackage.RULE_PACK__VECTORS:
				getVectors().clear();
				getVectors().addAll((Collection<? extends TestVector>)newValue);
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
			case RulesPackage.RULE_PACK__ID:
				setId(ID_EDEFAULT);
				return;
			case RulesPackage.RULE_PACK__VERSION:
				setVersion(VERSION_EDEFAULT);
				return;
			case RulesPackage.RULE_PACK__CONTRACT:
				setContract(CONTRACT_EDEFAULT);
				return;
			case RulesPackage.RULE_PACK__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case RulesPackage.RULE_PACK__TITLE_EN:
				setTitleEn(TITLE_EN_EDEFAULT);
				return;
			case RulesPackage.RULE_PACK__VALID_FROM:
				setValidFrom(VALID_FROM_EDEFAULT);
				return;
			case RulesPackage.RULE_PACK__VALID_TO:
				setValidTo(VALID_TO_EDEFAULT);
				return;
			case RulesPackage.RULE_PACK__TIME_ZONE:
				setTimeZone(TIME_ZONE_EDEFAULT);
				return;
			case RulesPackage.RULE_PACK__SOURCE:
				setSource(SOURCE_EDEFAULT);
				return;
			case RulesPackage.RULE_PACK__PROCEDURE:
				setProcedure(PROCEDURE_EDEFAULT);
				return;
			case RulesPackage.RULE_PACK__SCALE:
				setScale((SeverityScale)null);
				return;
			case RulesPackage.RULE_PACK__CLOCKS:
				getClocks().clear();
				return;
			case RulesPackage.RULE_PACK__HOLIDAYS:
				getHolidays().clear();
				return;
			case RulesPackage.RULE_PACK__BASE:
				setBase(BASE_EDEFAULT);
				return;
			case RulesPackage.RULE_PACK__WITHOUT:
				getWithout().clear();
				return;
			case RulesPackage.RULE_PACK__FORM:
				setForm(FORM_EDEFAULT);
				return;
			case RulesPackage.RULE_PACK__STANDALONE:
				setStandalone(STANDALONE_EDEFAULT);
				return;
			case RulesPackage.RULE_PACK__NOTE:
				setNote(NOTE_EDEFAULT);
				return;
			case RulesPackage.RULE_PACK__NOTE_EN:
				setNoteEn(NOTE_EN_EDEFAULT);
				return;
			case RulesPackage.RULE_PACK__CITATIONS:
				getCitations().clear();
				return;
			case RulesPackage.RULE_PACK__OFFICE_OPENS:
				setOfficeOpens(OFFICE_OPENS_EDEFAULT);
				return;
			case RulesPackage.RULE_PACK__OFFICE_CLOSES:
				setOfficeCloses(OFFICE_CLOSES_EDEFAULT);
				return;
			case RulesPackage.RULE_PACK__FESTIVALS:
				getFestivals().clear();
				return;
			case RulesPackage.RULE_PACK__CIRCUMSTANCES:
				getCircumstances().clear();
				return;
			case RulesPackage.RULE_PACK__EVENT_TYPES:
				getEventTypes().clear();
				return;
			case RulesPackage.RULE_PACK__SIGN_OFFS:
				getSignOffs().clear();
				return;
			case RulesPackage.RULE_PACK__VECTORS:
				getVectors().clear();
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
			case RulesPackage.RULE_PACK__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case RulesPackage.RULE_PACK__VERSION:
				return VERSION_EDEFAULT == null ? version != null : !VERSION_EDEFAULT.equals(version);
			case RulesPackage.RULE_PACK__CONTRACT:
				return contract != CONTRACT_EDEFAULT;
			case RulesPackage.RULE_PACK__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case RulesPackage.RULE_PACK__TITLE_EN:
				return TITLE_EN_EDEFAULT == null ? titleEn != null : !TITLE_EN_EDEFAULT.equals(titleEn);
			case RulesPackage.RULE_PACK__VALID_FROM:
				return VALID_FROM_EDEFAULT == null ? validFrom != null : !VALID_FROM_EDEFAULT.equals(validFrom);
			case RulesPackage.RULE_PACK__VALID_TO:
				return VALID_TO_EDEFAULT == null ? validTo != null : !VALID_TO_EDEFAULT.equals(validTo);
			case RulesPackage.RULE_PACK__TIME_ZONE:
				return TIME_ZONE_EDEFAULT == null ? timeZone != null : !TIME_ZONE_EDEFAULT.equals(timeZone);
			case RulesPackage.RULE_PACK__SOURCE:
				return SOURCE_EDEFAULT == null ? source != null : !SOURCE_EDEFAULT.equals(source);
			case RulesPackage.RULE_PACK__PROCEDURE:
				return PROCEDURE_EDEFAULT == null ? procedure != null : !PROCEDURE_EDEFAULT.equals(procedure);
			case RulesPackage.RULE_PACK__SCALE:
				return scale != null;
			case RulesPackage.RULE_PACK__CLOCKS:
				return clocks != null && !clocks.isEmpty();
			case RulesPackage.RULE_PACK__HOLIDAYS:
				return holidays != null && !holidays.isEmpty();
			case RulesPackage.RULE_PACK__BASE:
				return BASE_EDEFAULT == null ? base != null : !BASE_EDEFAULT.equals(base);
			case RulesPackage.RULE_PACK__WITHOUT:
				return without != null && !without.isEmpty();
			case RulesPackage.RULE_PACK__FORM:
				return FORM_EDEFAULT == null ? form != null : !FORM_EDEFAULT.equals(form);
			case RulesPackage.RULE_PACK__STANDALONE:
				return standalone != STANDALONE_EDEFAULT;
			case RulesPackage.RULE_PACK__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
			case RulesPackage.RULE_PACK__NOTE_EN:
				return NOTE_EN_EDEFAULT == null ? noteEn != null : !NOTE_EN_EDEFAULT.equals(noteEn);
			case RulesPackage.RULE_PACK__CITATIONS:
				return citations != null && !citations.isEmpty();
			case RulesPackage.RULE_PACK__OFFICE_OPENS:
				return OFFICE_OPENS_EDEFAULT == null ? officeOpens != null : !OFFICE_OPENS_EDEFAULT.equals(officeOpens);
			case RulesPackage.RULE_PACK__OFFICE_CLOSES:
				return OFFICE_CLOSES_EDEFAULT == null ? officeCloses != null : !OFFICE_CLOSES_EDEFAULT.equals(officeCloses);
			case RulesPackage.RULE_PACK__FESTIVALS:
				return festivals != null && !festivals.isEmpty();
			case RulesPackage.RULE_PACK__CIRCUMSTANCES:
				return circumstances != null && !circumstances.isEmpty();
			case RulesPackage.RULE_PACK__EVENT_TYPES:
				return eventTypes != null && !eventTypes.isEmpty();
			case RulesPackage.RULE_PACK__SIGN_OFFS:
				return signOffs != null && !signOffs.isEmpty();
			case RulesPackage.RULE_PACK__VECTORS:
				return vectors != null && !vectors.isEmpty();
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
		result.append(", validFrom: ");
		result.append(validFrom);
		result.append(", validTo: ");
		result.append(validTo);
		result.append(", timeZone: ");
		result.append(timeZone);
		result.append(", source: ");
		result.append(source);
		result.append(", procedure: ");
		result.append(procedure);
		result.append(", base: ");
		result.append(base);
		result.append(", without: ");
		result.append(without);
		result.append(", form: ");
		result.append(form);
		result.append(", standalone: ");
		result.append(standalone);
		result.append(", note: ");
		result.append(note);
		result.append(", noteEn: ");
		result.append(noteEn);
		result.append(", officeOpens: ");
		result.append(officeOpens);
		result.append(", officeCloses: ");
		result.append(officeCloses);
		result.append(')');
		return result.toString();
	}

} //RulePackImpl

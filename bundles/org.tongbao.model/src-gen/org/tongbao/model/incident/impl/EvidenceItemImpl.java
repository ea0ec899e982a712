/**
 */
package org.tongbao.model.incident.impl;

import java.time.Instant;

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

import org.tongbao.model.incident.CustodyTransfer;
import org.tongbao.model.incident.EvidenceItem;
import org.tongbao.model.incident.IncidentPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Evidence Item</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.tongbao.model.incident.impl.EvidenceItemImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.tongbao.model.incident.impl.EvidenceItemImpl#getLabel <em>Label</em>}</li>
 *   <li>{@link org.tongbao.model.incident.impl.EvidenceItemImpl#getCollector <em>Collector</em>}</li>
 *   <li>{@link org.tongbao.model.incident.impl.EvidenceItemImpl#getAt <em>At</em>}</li>
 *   <li>{@link org.tongbao.model.incident.impl.EvidenceItemImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.tongbao.model.incident.impl.EvidenceItemImpl#isTransientNature <em>Transient Nature</em>}</li>
 *   <li>{@link org.tongbao.model.incident.impl.EvidenceItemImpl#getFileName <em>File Name</em>}</li>
 *   <li>{@link org.tongbao.model.incident.impl.EvidenceItemImpl#getFilePath <em>File Path</em>}</li>
 *   <li>{@link org.tongbao.model.incident.impl.EvidenceItemImpl#getFileSize <em>File Size</em>}</li>
 *   <li>{@link org.tongbao.model.incident.impl.EvidenceItemImpl#getSha256 <em>Sha256</em>}</li>
 *   <li>{@link org.tongbao.model.incident.impl.EvidenceItemImpl#getStorage <em>Storage</em>}</li>
 *   <li>{@link org.tongbao.model.incident.impl.EvidenceItemImpl#getNote <em>Note</em>}</li>
 *   <li>{@link org.tongbao.model.incident.impl.EvidenceItemImpl#getWithdrawn <em>Withdrawn</em>}</li>
 *   <li>{@link org.tongbao.model.incident.impl.EvidenceItemImpl#getTransfers <em>Transfers</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EvidenceItemImpl extends MinimalEObjectImpl.Container implements EvidenceItem {
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
	 * The default value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected static final String LABEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected String label = LABEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getCollector() <em>Collector</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCollector()
	 * @generated
	 * @ordered
	 */
	protected static final String COLLECTOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCollector() <em>Collector</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCollector()
	 * @generated
	 * @ordered
	 */
	protected String collector = COLLECTOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getAt() <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAt() <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAt()
	 * @generated
	 * @ordered
	 */
	protected Instant at = AT_EDEFAULT;

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
	 * The default value of the '{@link #isTransientNature() <em>Transient Nature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isTransientNature()
	 * @generated
	 * @ordered
	 */
	protected static final boolean TRANSIENT_NATURE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isTransientNature() <em>Transient Nature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isTransientNature()
	 * @generated
	 * @ordered
	 */
	protected boolean transientNature = TRANSIENT_NATURE_EDEFAULT;

	/**
	 * The default value of the '{@link #getFileName() <em>File Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFileName()
	 * @generated
	 * @ordered
	 */
	protected static final String FILE_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFileName() <em>File Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFileName()
	 * @generated
	 * @ordered
	 */
	protected String fileName = FILE_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getFilePath() <em>File Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFilePath()
	 * @generated
	 * @ordered
	 */
	protected static final String FILE_PATH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFilePath() <em>File Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFilePath()
	 * @generated
	 * @ordered
	 */
	protected String filePath = FILE_PATH_EDEFAULT;

	/**
	 * The default value of the '{@link #getFileSize() <em>File Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFileSize()
	 * @generated
	 * @ordered
	 */
	protected static final Long FILE_SIZE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFileSize() <em>File Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFileSize()
	 * @generated
	 * @ordered
	 */
	protected Long fileSize = FILE_SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSha256() <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSha256()
	 * @generated
	 * @ordered
	 */
	protected static final String SHA256_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSha256() <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSha256()
	 * @generated
	 * @ordered
	 */
	protected String sha256 = SHA256_EDEFAULT;

	/**
	 * The default value of the '{@link #getStorage() <em>Storage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStorage()
	 * @generated
	 * @ordered
	 */
	protected static final String STORAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStorage() <em>Storage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStorage()
	 * @generated
	 * @ordered
	 */
	protected String storage = STORAGE_EDEFAULT;

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
	 * The default value of the '{@link #getWithdrawn() <em>Withdrawn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWithdrawn()
	 * @generated
	 * @ordered
	 */
	protected static final String WITHDRAWN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWithdrawn() <em>Withdrawn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWithdrawn()
	 * @generated
	 * @ordered
	 */
	protected String withdrawn = WITHDRAWN_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTransfers() <em>Transfers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTransfers()
	 * @generated
	 * @ordered
	 */
	protected EList<CustodyTransfer> transfers;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EvidenceItemImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return IncidentPackage.Literals.EVIDENCE_ITEM;
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
			eNotify(new ENotificationImpl(this, Notification.SET, IncidentPackage.EVIDENCE_ITEM__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLabel() {
		return label;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLabel(String newLabel) {
		String oldLabel = label;
		label = newLabel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IncidentPackage.EVIDENCE_ITEM__LABEL, oldLabel, label));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCollector() {
		return collector;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCollector(String newCollector) {
		String oldCollector = collector;
		collector = newCollector;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IncidentPackage.EVIDENCE_ITEM__COLLECTOR, oldCollector, collector));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getAt() {
		return at;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAt(Instant newAt) {
		Instant oldAt = at;
		at = newAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IncidentPackage.EVIDENCE_ITEM__AT, oldAt, at));
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
			eNotify(new ENotificationImpl(this, Notification.SET, IncidentPackage.EVIDENCE_ITEM__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isTransientNature() {
		return transientNature;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTransientNature(boolean newTransientNature) {
		boolean oldTransientNature = transientNature;
		transientNature = newTransientNature;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IncidentPackage.EVIDENCE_ITEM__TRANSIENT_NATURE, oldTransientNature, transientNature));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFileName() {
		return fileName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFileName(String newFileName) {
		String oldFileName = fileName;
		fileName = newFileName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IncidentPackage.EVIDENCE_ITEM__FILE_NAME, oldFileName, fileName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFilePath() {
		return filePath;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFilePath(String newFilePath) {
		String oldFilePath = filePath;
		filePath = newFilePath;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IncidentPackage.EVIDENCE_ITEM__FILE_PATH, oldFilePath, filePath));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Long getFileSize() {
		return fileSize;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFileSize(Long newFileSize) {
		Long oldFileSize = fileSize;
		fileSize = newFileSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IncidentPackage.EVIDENCE_ITEM__FILE_SIZE, oldFileSize, fileSize));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSha256() {
		return sha256;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSha256(String newSha256) {
		String oldSha256 = sha256;
		sha256 = newSha256;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IncidentPackage.EVIDENCE_ITEM__SHA256, oldSha256, sha256));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStorage() {
		return storage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStorage(String newStorage) {
		String oldStorage = storage;
		storage = newStorage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IncidentPackage.EVIDENCE_ITEM__STORAGE, oldStorage, storage));
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
			eNotify(new ENotificationImpl(this, Notification.SET, IncidentPackage.EVIDENCE_ITEM__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWithdrawn() {
		return withdrawn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWithdrawn(String newWithdrawn) {
		String oldWithdrawn = withdrawn;
		withdrawn = newWithdrawn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, IncidentPackage.EVIDENCE_ITEM__WITHDRAWN, oldWithdrawn, withdrawn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<CustodyTransfer> getTransfers() {
		if (transfers == null) {
			transfers = new EObjectContainmentEList<CustodyTransfer>(CustodyTransfer.class, this, IncidentPackage.EVIDENCE_ITEM__TRANSFERS);
		}
		return transfers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case IncidentPackage.EVIDENCE_ITEM__TRANSFERS:
				return ((InternalEList<?>)getTransfers()).basicRemove(otherEnd, msgs);
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
			case IncidentPackage.EVIDENCE_ITEM__ID:
				return getId();
			case IncidentPackage.EVIDENCE_ITEM__LABEL:
				return getLabel();
			case IncidentPackage.EVIDENCE_ITEM__COLLECTOR:
				return getCollector();
			case IncidentPackage.EVIDENCE_ITEM__AT:
				return getAt();
			case IncidentPackage.EVIDENCE_ITEM__SOURCE:
				return getSource();
			case IncidentPackage.EVIDENCE_ITEM__TRANSIENT_NATURE:
				return isTransientNature();
			case IncidentPackage.EVIDENCE_ITEM__FILE_NAME:
				return getFileName();
			case IncidentPackage.EVIDENCE_ITEM__FILE_PATH:
				return getFilePath();
			case IncidentPackage.EVIDENCE_ITEM__FILE_SIZE:
				return getFileSize();
			case IncidentPackage.EVIDENCE_ITEM__SHA256:
				return getSha256();
			case IncidentPackage.EVIDENCE_ITEM__STORAGE:
				return getStorage();
			case IncidentPackage.EVIDENCE_ITEM__NOTE:
				return getNote();
			case IncidentPackage.EVIDENCE_ITEM__WITHDRAWN:
				return getWithdrawn();
			case IncidentPackage.EVIDENCE_ITEM__TRANSFERS:
				return getTransfers();
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
			case IncidentPackage.EVIDENCE_ITEM__ID:
				setId((String)newValue);
				return;
			case IncidentPackage.EVIDENCE_ITEM__LABEL:
				setLabel((String)newValue);
				return;
			case IncidentPackage.EVIDENCE_ITEM__COLLECTOR:
				setCollector((String)newValue);
				return;
			case IncidentPackage.EVIDENCE_ITEM__AT:
				setAt((Instant)newValue);
				return;
			case IncidentPackage.EVIDENCE_ITEM__SOURCE:
				setSource((String)newValue);
				return;
			case IncidentPackage.EVIDENCE_ITEM__TRANSIENT_NATURE:
				setTransientNature((Boolean)newValue);
				return;
			case IncidentPackage.EVIDENCE_ITEM__FILE_NAME:
				setFileName((String)newValue);
				return;
			case IncidentPackage.EVIDENCE_ITEM__FILE_PATH:
				setFilePath((String)newValue);
				return;
			case IncidentPackage.EVIDENCE_ITEM__FILE_SIZE:
				setFileSize((Long)newValue);
				return;
			case IncidentPackage.EVIDENCE_ITEM__SHA256:
				setSha256((String)newValue);
				return;
			case IncidentPackage.EVIDENCE_ITEM__STORAGE:
				setStorage((String)newValue);
				return;
			case IncidentPackage.EVIDENCE_ITEM__NOTE:
				setNote((String)newValue);
				return;
			case IncidentPackage.EVIDENCE_ITEM__WITHDRAWN:
				setWithdrawn((String)newValue);
				return;
			case IncidentPackage.EVIDENCE_ITEM__TRANSFERS:
				getTransfers().clear();
				getTransfers().addAll((Collection<? extends CustodyTransfer>)newValue);
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
			case IncidentPackage.EVIDENCE_ITEM__ID:
				setId(ID_EDEFAULT);
				return;
			case IncidentPackage.EVIDENCE_ITEM__LABEL:
				setLabel(LABEL_EDEFAULT);
				return;
			case IncidentPackage.EVIDENCE_ITEM__COLLECTOR:
				setCollector(COLLECTOR_EDEFAULT);
				return;
			case IncidentPackage.EVIDENCE_ITEM__AT:
				setAt(AT_EDEFAULT);
				return;
			case IncidentPackage.EVIDENCE_ITEM__SOURCE:
				setSource(SOURCE_EDEFAULT);
				return;
			case IncidentPackage.EVIDENCE_ITEM__TRANSIENT_NATURE:
				setTransientNature(TRANSIENT_NATURE_EDEFAULT);
				return;
			case IncidentPackage.EVIDENCE_ITEM__FILE_NAME:
				setFileName(FILE_NAME_EDEFAULT);
				return;
			case IncidentPackage.EVIDENCE_ITEM__FILE_PATH:
				setFilePath(FILE_PATH_EDEFAULT);
				return;
			case IncidentPackage.EVIDENCE_ITEM__FILE_SIZE:
				setFileSize(FILE_SIZE_EDEFAULT);
				return;
			case IncidentPackage.EVIDENCE_ITEM__SHA256:
				setSha256(SHA256_EDEFAULT);
				return;
			case IncidentPackage.EVIDENCE_ITEM__STORAGE:
				setStorage(STORAGE_EDEFAULT);
				return;
			case IncidentPackage.EVIDENCE_ITEM__NOTE:
				setNote(NOTE_EDEFAULT);
				return;
			case IncidentPackage.EVIDENCE_ITEM__WITHDRAWN:
				setWithdrawn(WITHDRAWN_EDEFAULT);
				return;
			case IncidentPackage.EVIDENCE_ITEM__TRANSFERS:
				getTransfers().clear();
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
			case IncidentPackage.EVIDENCE_ITEM__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case IncidentPackage.EVIDENCE_ITEM__LABEL:
				return LABEL_EDEFAULT == null ? label != null : !LABEL_EDEFAULT.equals(label);
			case IncidentPackage.EVIDENCE_ITEM__COLLECTOR:
				return COLLECTOR_EDEFAULT == null ? collector != null : !COLLECTOR_EDEFAULT.equals(collector);
			case IncidentPackage.EVIDENCE_ITEM__AT:
				return AT_EDEFAULT == null ? at != null : !AT_EDEFAULT.equals(at);
			case IncidentPackage.EVIDENCE_ITEM__SOURCE:
				return SOURCE_EDEFAULT == null ? source != null : !SOURCE_EDEFAULT.equals(source);
			case IncidentPackage.EVIDENCE_ITEM__TRANSIENT_NATURE:
				return transientNature != TRANSIENT_NATURE_EDEFAULT;
			case IncidentPackage.EVIDENCE_ITEM__FILE_NAME:
				return FILE_NAME_EDEFAULT == null ? fileName != null : !FILE_NAME_EDEFAULT.equals(fileName);
			case IncidentPackage.EVIDENCE_ITEM__FILE_PATH:
				return FILE_PATH_EDEFAULT == null ? filePath != null : !FILE_PATH_EDEFAULT.equals(filePath);
			case IncidentPackage.EVIDENCE_ITEM__FILE_SIZE:
				return FILE_SIZE_EDEFAULT == null ? fileSize != null : !FILE_SIZE_EDEFAULT.equals(fileSize);
			case IncidentPackage.EVIDENCE_ITEM__SHA256:
				return SHA256_EDEFAULT == null ? sha256 != null : !SHA256_EDEFAULT.equals(sha256);
			case IncidentPackage.EVIDENCE_ITEM__STORAGE:
				return STORAGE_EDEFAULT == null ? storage != null : !STORAGE_EDEFAULT.equals(storage);
			case IncidentPackage.EVIDENCE_ITEM__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
			case IncidentPackage.EVIDENCE_ITEM__WITHDRAWN:
				return WITHDRAWN_EDEFAULT == null ? withdrawn != null : !WITHDRAWN_EDEFAULT.equals(withdrawn);
			case IncidentPackage.EVIDENCE_ITEM__TRANSFERS:
				return transfers != null && !transfers.isEmpty();
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
		result.append(", label: ");
		result.append(label);
		result.append(", collector: ");
		result.append(collector);
		result.append(", at: ");
		result.append(at);
		result.append(", source: ");
		result.append(source);
		result.append(", transientNature: ");
		result.append(transientNature);
		result.append(", fileName: ");
		result.append(fileName);
		result.append(", filePath: ");
		result.append(filePath);
		result.append(", fileSize: ");
		result.append(fileSize);
		result.append(", sha256: ");
		result.append(sha256);
		result.append(", storage: ");
		result.append(storage);
		result.append(", note: ");
		result.append(note);
		result.append(", withdrawn: ");
		result.append(withdrawn);
		result.append(')');
		return result.toString();
	}

} //EvidenceItemImpl

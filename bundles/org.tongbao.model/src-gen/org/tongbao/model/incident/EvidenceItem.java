/**
 */
package org.tongbao.model.incident;

import java.time.Instant;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Evidence Item</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An item of evidence that was preserved (K:587-660). The content itself lies where storage says; only its hash is here.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.tongbao.model.incident.EvidenceItem#getId <em>Id</em>}</li>
 *   <li>{@link org.tongbao.model.incident.EvidenceItem#getLabel <em>Label</em>}</li>
 *   <li>{@link org.tongbao.model.incident.EvidenceItem#getCollector <em>Collector</em>}</li>
 *   <li>{@link org.tongbao.model.incident.EvidenceItem#getAt <em>At</em>}</li>
 *   <li>{@link org.tongbao.model.incident.EvidenceItem#getSource <em>Source</em>}</li>
 *   <li>{@link org.tongbao.model.incident.EvidenceItem#isTransientNature <em>Transient Nature</em>}</li>
 *   <li>{@link org.tongbao.model.incident.EvidenceItem#getFileName <em>File Name</em>}</li>
 *   <li>{@link org.tongbao.model.incident.EvidenceItem#getFilePath <em>File Path</em>}</li>
 *   <li>{@link org.tongbao.model.incident.EvidenceItem#getFileSize <em>File Size</em>}</li>
 *   <li>{@link org.tongbao.model.incident.EvidenceItem#getSha256 <em>Sha256</em>}</li>
 *   <li>{@link org.tongbao.model.incident.EvidenceItem#getStorage <em>Storage</em>}</li>
 *   <li>{@link org.tongbao.model.incident.EvidenceItem#getNote <em>Note</em>}</li>
 *   <li>{@link org.tongbao.model.incident.EvidenceItem#getWithdrawn <em>Withdrawn</em>}</li>
 *   <li>{@link org.tongbao.model.incident.EvidenceItem#getTransfers <em>Transfers</em>}</li>
 * </ul>
 *
 * @see org.tongbao.model.incident.IncidentPackage#getEvidenceItem()
 * @model
 * @generated
 */
public interface EvidenceItem extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * UUID.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.tongbao.model.incident.IncidentPackage#getEvidenceItem_Id()
	 * @model id="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.tongbao.model.incident.EvidenceItem#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is, e.g. event log of the web server.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.tongbao.model.incident.IncidentPackage#getEvidenceItem_Label()
	 * @model
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.tongbao.model.incident.EvidenceItem#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Collector</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who preserved it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Collector</em>' attribute.
	 * @see #setCollector(String)
	 * @see org.tongbao.model.incident.IncidentPackage#getEvidenceItem_Collector()
	 * @model
	 * @generated
	 */
	String getCollector();

	/**
	 * Sets the value of the '{@link org.tongbao.model.incident.EvidenceItem#getCollector <em>Collector</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Collector</em>' attribute.
	 * @see #getCollector()
	 * @generated
	 */
	void setCollector(String value);

	/**
	 * Returns the value of the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was preserved.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>At</em>' attribute.
	 * @see #setAt(Instant)
	 * @see org.tongbao.model.incident.IncidentPackage#getEvidenceItem_At()
	 * @model dataType="org.tongbao.model.incident.Instant"
	 * @generated
	 */
	Instant getAt();

	/**
	 * Sets the value of the '{@link org.tongbao.model.incident.EvidenceItem#getAt <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>At</em>' attribute.
	 * @see #getAt()
	 * @generated
	 */
	void setAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Device or system it comes from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.tongbao.model.incident.IncidentPackage#getEvidenceItem_Source()
	 * @model
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.tongbao.model.incident.EvidenceItem#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>Transient Nature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True for what is gone when the system is switched off, such as memory; to be preserved first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Transient Nature</em>' attribute.
	 * @see #setTransientNature(boolean)
	 * @see org.tongbao.model.incident.IncidentPackage#getEvidenceItem_TransientNature()
	 * @model
	 * @generated
	 */
	boolean isTransientNature();

	/**
	 * Sets the value of the '{@link org.tongbao.model.incident.EvidenceItem#isTransientNature <em>Transient Nature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Transient Nature</em>' attribute.
	 * @see #isTransientNature()
	 * @generated
	 */
	void setTransientNature(boolean value);

	/**
	 * Returns the value of the '<em><b>File Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the file that was hashed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>File Name</em>' attribute.
	 * @see #setFileName(String)
	 * @see org.tongbao.model.incident.IncidentPackage#getEvidenceItem_FileName()
	 * @model
	 * @generated
	 */
	String getFileName();

	/**
	 * Sets the value of the '{@link org.tongbao.model.incident.EvidenceItem#getFileName <em>File Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>File Name</em>' attribute.
	 * @see #getFileName()
	 * @generated
	 */
	void setFileName(String value);

	/**
	 * Returns the value of the '<em><b>File Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where that file lay, as given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>File Path</em>' attribute.
	 * @see #setFilePath(String)
	 * @see org.tongbao.model.incident.IncidentPackage#getEvidenceItem_FilePath()
	 * @model
	 * @generated
	 */
	String getFilePath();

	/**
	 * Sets the value of the '{@link org.tongbao.model.incident.EvidenceItem#getFilePath <em>File Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>File Path</em>' attribute.
	 * @see #getFilePath()
	 * @generated
	 */
	void setFilePath(String value);

	/**
	 * Returns the value of the '<em><b>File Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its bytes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>File Size</em>' attribute.
	 * @see #setFileSize(Long)
	 * @see org.tongbao.model.incident.IncidentPackage#getEvidenceItem_FileSize()
	 * @model
	 * @generated
	 */
	Long getFileSize();

	/**
	 * Sets the value of the '{@link org.tongbao.model.incident.EvidenceItem#getFileSize <em>File Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>File Size</em>' attribute.
	 * @see #getFileSize()
	 * @generated
	 */
	void setFileSize(Long value);

	/**
	 * Returns the value of the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SHA-256 of its content, 64 hexadecimal digits in lower case.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sha256</em>' attribute.
	 * @see #setSha256(String)
	 * @see org.tongbao.model.incident.IncidentPackage#getEvidenceItem_Sha256()
	 * @model
	 * @generated
	 */
	String getSha256();

	/**
	 * Sets the value of the '{@link org.tongbao.model.incident.EvidenceItem#getSha256 <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sha256</em>' attribute.
	 * @see #getSha256()
	 * @generated
	 */
	void setSha256(String value);

	/**
	 * Returns the value of the '<em><b>Storage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the item is kept.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Storage</em>' attribute.
	 * @see #setStorage(String)
	 * @see org.tongbao.model.incident.IncidentPackage#getEvidenceItem_Storage()
	 * @model
	 * @generated
	 */
	String getStorage();

	/**
	 * Sets the value of the '{@link org.tongbao.model.incident.EvidenceItem#getStorage <em>Storage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Storage</em>' attribute.
	 * @see #getStorage()
	 * @generated
	 */
	void setStorage(String value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Free remark.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.tongbao.model.incident.IncidentPackage#getEvidenceItem_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.tongbao.model.incident.EvidenceItem#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Withdrawn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it is not to be counted any more; unset while it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Withdrawn</em>' attribute.
	 * @see #setWithdrawn(String)
	 * @see org.tongbao.model.incident.IncidentPackage#getEvidenceItem_Withdrawn()
	 * @model
	 * @generated
	 */
	String getWithdrawn();

	/**
	 * Sets the value of the '{@link org.tongbao.model.incident.EvidenceItem#getWithdrawn <em>Withdrawn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Withdrawn</em>' attribute.
	 * @see #getWithdrawn()
	 * @generated
	 */
	void setWithdrawn(String value);

	/**
	 * Returns the value of the '<em><b>Transfers</b></em>' containment reference list.
	 * The list contents are of type {@link org.tongbao.model.incident.CustodyTransfer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who handed it to whom, in the order of recording.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Transfers</em>' containment reference list.
	 * @see org.tongbao.model.incident.IncidentPackage#getEvidenceItem_Transfers()
	 * @model containment="true"
	 * @generated
	 */
	List<CustodyTransfer> getTransfers();

} // EvidenceItem

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

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

import org.tongbao.model.procedure.Procedure;
import org.tongbao.model.procedure.ProcedurePackage;
import org.tongbao.model.procedure.Revision;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Procedure</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.tongbao.model.procedure.impl.ProcedureImpl#getCitation <em>Citation</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.impl.ProcedureImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.impl.ProcedureImpl#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.impl.ProcedureImpl#getStops <em>Stops</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.impl.ProcedureImpl#getResumes <em>Resumes</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.impl.ProcedureImpl#getRevision <em>Revision</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProcedureImpl extends StepGraphImpl implements Procedure {
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
	 * The cached value of the '{@link #getEvidence() <em>Evidence</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidence()
	 * @generated
	 * @ordered
	 */
	protected EList<String> evidence;

	/**
	 * The cached value of the '{@link #getStops() <em>Stops</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStops()
	 * @generated
	 * @ordered
	 */
	protected EList<String> stops;

	/**
	 * The cached value of the '{@link #getResumes() <em>Resumes</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResumes()
	 * @generated
	 * @ordered
	 */
	protected EList<String> resumes;

	/**
	 * The cached value of the '{@link #getRevision() <em>Revision</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRevision()
	 * @generated
	 * @ordered
	 */
	protected Revision revision;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ProcedureImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ProcedurePackage.Literals.PROCEDURE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ProcedurePackage.PROCEDURE__CITATION, oldCitation, citation));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ProcedurePackage.PROCEDURE__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<String> getEvidence() {
		if (evidence == null) {
			evidence = new EDataTypeUniqueEList<String>(String.class, this, ProcedurePackage.PROCEDURE__EVIDENCE);
		}
		return evidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<String> getStops() {
		if (stops == null) {
			stops = new EDataTypeUniqueEList<String>(String.class, this, ProcedurePackage.PROCEDURE__STOPS);
		}
		return stops;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<String> getResumes() {
		if (resumes == null) {
			resumes = new EDataTypeUniqueEList<String>(String.class, this, ProcedurePackage.PROCEDURE__RESUMES);
		}
		return resumes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Revision getRevision() {
		return revision;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetRevision(Revision newRevision, NotificationChain msgs) {
		Revision oldRevision = revision;
		revision = newRevision;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ProcedurePackage.PROCEDURE__REVISION, oldRevision, newRevision);
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
	public void setRevision(Revision newRevision) {
		if (newRevision != revision) {
			NotificationChain msgs = null;
			if (revision != null)
				msgs = ((InternalEObject)revision).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ProcedurePackage.PROCEDURE__REVISION, null, msgs);
			if (newRevision != null)
				msgs = ((InternalEObject)newRevision).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ProcedurePackage.PROCEDURE__REVISION, null, msgs);
			msgs = basicSetRevision(newRevision, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProcedurePackage.PROCEDURE__REVISION, newRevision, newRevision));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ProcedurePackage.PROCEDURE__REVISION:
				return basicSetRevision(null, msgs);
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
			case ProcedurePackage.PROCEDURE__CITATION:
				return getCitation();
			case ProcedurePackage.PROCEDURE__SOURCE:
				return getSource();
			case ProcedurePackage.PROCEDURE__EVIDENCE:
				return getEvidence();
			case ProcedurePackage.PROCEDURE__STOPS:
				return getStops();
			case ProcedurePackage.PROCEDURE__RESUMES:
				return getResumes();
			case ProcedurePackage.PROCEDURE__REVISION:
				return getRevision();
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
			case ProcedurePackage.PROCEDURE__CITATION:
				setCitation((String)newValue);
				return;
			case ProcedurePackage.PROCEDURE__SOURCE:
				setSource((String)newValue);
				return;
			case ProcedurePackage.PROCEDURE__EVIDENCE:
				getEvidence().clear();
				getEvidence().addAll((Collection<? extends String>)newValue);
				return;
			case ProcedurePackage.PROCEDURE__STOPS:
				getStops().clear();
				getStops().addAll((Collection<? extends String>)newValue);
				return;
			case ProcedurePackage.PROCEDURE__RESUMES:
				getResumes().clear();
				getResumes().addAll((Collection<? extends String>)newValue);
				return;
			case ProcedurePackage.PROCEDURE__REVISION:
				setRevision((Revision)newValue);
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
			case ProcedurePackage.PROCEDURE__CITATION:
				setCitation(CITATION_EDEFAULT);
				return;
			case ProcedurePackage.PROCEDURE__SOURCE:
				setSource(SOURCE_EDEFAULT);
				return;
			case ProcedurePackage.PROCEDURE__EVIDENCE:
				getEvidence().clear();
				return;
			case ProcedurePackage.PROCEDURE__STOPS:
				getStops().clear();
				return;
			case ProcedurePackage.PROCEDURE__RESUMES:
				getResumes().clear();
				return;
			case ProcedurePackage.PROCEDURE__REVISION:
				setRevision((Revision)null);
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
			case ProcedurePackage.PROCEDURE__CITATION:
				return CITATION_EDEFAULT == null ? citation != null : !CITATION_EDEFAULT.equals(citation);
			case ProcedurePackage.PROCEDURE__SOURCE:
				return SOURCE_EDEFAULT == null ? source != null : !SOURCE_EDEFAULT.equals(source);
			case ProcedurePackage.PROCEDURE__EVIDENCE:
				return evidence != null && !evidence.isEmpty();
			case ProcedurePackage.PROCEDURE__STOPS:
				return stops != null && !stops.isEmpty();
			case ProcedurePackage.PROCEDURE__RESUMES:
				return resumes != null && !resumes.isEmpty();
			case ProcedurePackage.PROCEDURE__REVISION:
				return revision != null;
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
		result.append(" (citation: ");
		result.append(citation);
		result.append(", source: ");
		result.append(source);
		result.append(", evidence: ");
		result.append(evidence);
		result.append(", stops: ");
		result.append(stops);
		result.append(", resumes: ");
		result.append(resumes);
		result.append(')');
		return result.toString();
	}

} //ProcedureImpl

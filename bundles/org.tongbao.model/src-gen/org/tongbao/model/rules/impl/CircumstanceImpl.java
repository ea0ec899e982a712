/**
 */
package org.tongbao.model.rules.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.tongbao.model.rules.Circumstance;
import org.tongbao.model.rules.RulesPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Circumstance</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.tongbao.model.rules.impl.CircumstanceImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.CircumstanceImpl#getBegins <em>Begins</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.CircumstanceImpl#getEnds <em>Ends</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CircumstanceImpl extends MinimalEObjectImpl.Container implements Circumstance {
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
	 * The default value of the '{@link #getBegins() <em>Begins</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBegins()
	 * @generated
	 * @ordered
	 */
	protected static final String BEGINS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBegins() <em>Begins</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBegins()
	 * @generated
	 * @ordered
	 */
	protected String begins = BEGINS_EDEFAULT;

	/**
	 * The default value of the '{@link #getEnds() <em>Ends</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnds()
	 * @generated
	 * @ordered
	 */
	protected static final String ENDS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEnds() <em>Ends</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnds()
	 * @generated
	 * @ordered
	 */
	protected String ends = ENDS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CircumstanceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RulesPackage.Literals.CIRCUMSTANCE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.CIRCUMSTANCE__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBegins() {
		return begins;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBegins(String newBegins) {
		String oldBegins = begins;
		begins = newBegins;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.CIRCUMSTANCE__BEGINS, oldBegins, begins));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEnds() {
		return ends;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnds(String newEnds) {
		String oldEnds = ends;
		ends = newEnds;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.CIRCUMSTANCE__ENDS, oldEnds, ends));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case RulesPackage.CIRCUMSTANCE__ID:
				return getId();
			case RulesPackage.CIRCUMSTANCE__BEGINS:
				return getBegins();
			case RulesPackage.CIRCUMSTANCE__ENDS:
				return getEnds();
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
			case RulesPackage.CIRCUMSTANCE__ID:
				setId((String)newValue);
				return;
			case RulesPackage.CIRCUMSTANCE__BEGINS:
				setBegins((String)newValue);
				return;
			case RulesPackage.CIRCUMSTANCE__ENDS:
				setEnds((String)newValue);
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
			case RulesPackage.CIRCUMSTANCE__ID:
				setId(ID_EDEFAULT);
				return;
			case RulesPackage.CIRCUMSTANCE__BEGINS:
				setBegins(BEGINS_EDEFAULT);
				return;
			case RulesPackage.CIRCUMSTANCE__ENDS:
				setEnds(ENDS_EDEFAULT);
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
			case RulesPackage.CIRCUMSTANCE__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case RulesPackage.CIRCUMSTANCE__BEGINS:
				return BEGINS_EDEFAULT == null ? begins != null : !BEGINS_EDEFAULT.equals(begins);
			case RulesPackage.CIRCUMSTANCE__ENDS:
				return ENDS_EDEFAULT == null ? ends != null : !ENDS_EDEFAULT.equals(ends);
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
		result.append(", begins: ");
		result.append(begins);
		result.append(", ends: ");
		result.append(ends);
		result.append(')');
		return result.toString();
	}

} //CircumstanceImpl

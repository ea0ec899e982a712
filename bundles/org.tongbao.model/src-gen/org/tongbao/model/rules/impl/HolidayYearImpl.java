/**
 */
package org.tongbao.model.rules.impl;

import java.time.LocalDate;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

import org.tongbao.model.rules.HolidayYear;
import org.tongbao.model.rules.RulesPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Holiday Year</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.tongbao.model.rules.impl.HolidayYearImpl#getYear <em>Year</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.HolidayYearImpl#isConfirmed <em>Confirmed</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.HolidayYearImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.HolidayYearImpl#getDays <em>Days</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.HolidayYearImpl#getWorkdays <em>Workdays</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.HolidayYearImpl#isOwn <em>Own</em>}</li>
 * </ul>
 *
 * @generated
 */
public class HolidayYearImpl extends MinimalEObjectImpl.Container implements HolidayYear {
	/**
	 * The default value of the '{@link #getYear() <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getYear()
	 * @generated
	 * @ordered
	 */
	protected static final int YEAR_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getYear() <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getYear()
	 * @generated
	 * @ordered
	 */
	protected int year = YEAR_EDEFAULT;

	/**
	 * The default value of the '{@link #isConfirmed() <em>Confirmed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isConfirmed()
	 * @generated
	 * @ordered
	 */
	protected static final boolean CONFIRMED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isConfirmed() <em>Confirmed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isConfirmed()
	 * @generated
	 * @ordered
	 */
	protected boolean confirmed = CONFIRMED_EDEFAULT;

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
	 * The cached value of the '{@link #getDays() <em>Days</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDays()
	 * @generated
	 * @ordered
	 */
	protected EList<LocalDate> days;

	/**
	 * The cached value of the '{@link #getWorkdays() <em>Workdays</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWorkdays()
	 * @generated
	 * @ordered
	 */
	protected EList<LocalDate> workdays;

	/**
	 * The default value of the '{@link #isOwn() <em>Own</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isOwn()
	 * @generated
	 * @ordered
	 */
	protected static final boolean OWN_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isOwn() <em>Own</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isOwn()
	 * @generated
	 * @ordered
	 */
	protected boolean own = OWN_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected HolidayYearImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RulesPackage.Literals.HOLIDAY_YEAR;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getYear() {
		return year;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setYear(int newYear) {
		int oldYear = year;
		year = newYear;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.HOLIDAY_YEAR__YEAR, oldYear, year));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isConfirmed() {
		return confirmed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConfirmed(boolean newConfirmed) {
		boolean oldConfirmed = confirmed;
		confirmed = newConfirmed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.HOLIDAY_YEAR__CONFIRMED, oldConfirmed, confirmed));
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
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.HOLIDAY_YEAR__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<LocalDate> getDays() {
		if (days == null) {
			days = new EDataTypeUniqueEList<LocalDate>(LocalDate.class, this, RulesPackage.HOLIDAY_YEAR__DAYS);
		}
		return days;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<LocalDate> getWorkdays() {
		if (workdays == null) {
			workdays = new EDataTypeUniqueEList<LocalDate>(LocalDate.class, this, RulesPackage.HOLIDAY_YEAR__WORKDAYS);
		}
		return workdays;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isOwn() {
		return own;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOwn(boolean newOwn) {
		boolean oldOwn = own;
		own = newOwn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.HOLIDAY_YEAR__OWN, oldOwn, own));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case RulesPackage.HOLIDAY_YEAR__YEAR:
				return getYear();
			case RulesPackage.HOLIDAY_YEAR__CONFIRMED:
				return isConfirmed();
			case RulesPackage.HOLIDAY_YEAR__SOURCE:
				return getSource();
			case RulesPackage.HOLIDAY_YEAR__DAYS:
				return getDays();
			case RulesPackage.HOLIDAY_YEAR__WORKDAYS:
				return getWorkdays();
			case RulesPackage.HOLIDAY_YEAR__OWN:
				return isOwn();
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
			case RulesPackage.HOLIDAY_YEAR__YEAR:
				setYear((Integer)newValue);
				return;
			case RulesPackage.HOLIDAY_YEAR__CONFIRMED:
				setConfirmed((Boolean)newValue);
				return;
			case RulesPackage.HOLIDAY_YEAR__SOURCE:
				setSource((String)newValue);
				return;
			case RulesPackage.HOLIDAY_YEAR__DAYS:
				getDays().clear();
				getDays().addAll((Collection<? extends LocalDate>)newValue);
				return;
			case RulesPackage.HOLIDAY_YEAR__WORKDAYS:
				getWorkdays().clear();
				getWorkdays().addAll((Collection<? extends LocalDate>)newValue);
				return;
			case RulesPackage.HOLIDAY_YEAR__OWN:
				setOwn((Boolean)newValue);
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
			case RulesPackage.HOLIDAY_YEAR__YEAR:
				setYear(YEAR_EDEFAULT);
				return;
			case RulesPackage.HOLIDAY_YEAR__CONFIRMED:
				setConfirmed(CONFIRMED_EDEFAULT);
				return;
			case RulesPackage.HOLIDAY_YEAR__SOURCE:
				setSource(SOURCE_EDEFAULT);
				return;
			case RulesPackage.HOLIDAY_YEAR__DAYS:
				getDays().clear();
				return;
			case RulesPackage.HOLIDAY_YEAR__WORKDAYS:
				getWorkdays().clear();
				return;
			case RulesPackage.HOLIDAY_YEAR__OWN:
				setOwn(OWN_EDEFAULT);
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
			case RulesPackage.HOLIDAY_YEAR__YEAR:
				return year != YEAR_EDEFAULT;
			case RulesPackage.HOLIDAY_YEAR__CONFIRMED:
				return confirmed != CONFIRMED_EDEFAULT;
			case RulesPackage.HOLIDAY_YEAR__SOURCE:
				return SOURCE_EDEFAULT == null ? source != null : !SOURCE_EDEFAULT.equals(source);
			case RulesPackage.HOLIDAY_YEAR__DAYS:
				return days != null && !days.isEmpty();
			case RulesPackage.HOLIDAY_YEAR__WORKDAYS:
				return workdays != null && !workdays.isEmpty();
			case RulesPackage.HOLIDAY_YEAR__OWN:
				return own != OWN_EDEFAULT;
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
		result.append(" (year: ");
		result.append(year);
		result.append(", confirmed: ");
		result.append(confirmed);
		result.append(", source: ");
		result.append(source);
		result.append(", days: ");
		result.append(days);
		result.append(", workdays: ");
		result.append(workdays);
		result.append(", own: ");
		result.append(own);
		result.append(')');
		return result.toString();
	}

} //HolidayYearImpl

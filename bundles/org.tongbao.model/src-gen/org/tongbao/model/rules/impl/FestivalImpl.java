/**
 */
package org.tongbao.model.rules.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.tongbao.model.rules.Festival;
import org.tongbao.model.rules.FestivalCalendar;
import org.tongbao.model.rules.RulesPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Festival</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.tongbao.model.rules.impl.FestivalImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.FestivalImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.FestivalImpl#getTitleEn <em>Title En</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.FestivalImpl#getCalendar <em>Calendar</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.FestivalImpl#getMonth <em>Month</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.FestivalImpl#getDay <em>Day</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.FestivalImpl#getOffset <em>Offset</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.FestivalImpl#getSince <em>Since</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.FestivalImpl#isMadeUpAfter <em>Made Up After</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.FestivalImpl#getCitation <em>Citation</em>}</li>
 *   <li>{@link org.tongbao.model.rules.impl.FestivalImpl#getYields <em>Yields</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FestivalImpl extends MinimalEObjectImpl.Container implements Festival {
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
	 * The default value of the '{@link #getCalendar() <em>Calendar</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCalendar()
	 * @generated
	 * @ordered
	 */
	protected static final FestivalCalendar CALENDAR_EDEFAULT = FestivalCalendar.GREGORIAN;

	/**
	 * The cached value of the '{@link #getCalendar() <em>Calendar</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCalendar()
	 * @generated
	 * @ordered
	 */
	protected FestivalCalendar calendar = CALENDAR_EDEFAULT;

	/**
	 * The default value of the '{@link #getMonth() <em>Month</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMonth()
	 * @generated
	 * @ordered
	 */
	protected static final int MONTH_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getMonth() <em>Month</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMonth()
	 * @generated
	 * @ordered
	 */
	protected int month = MONTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getDay() <em>Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDay()
	 * @generated
	 * @ordered
	 */
	protected static final int DAY_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getDay() <em>Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDay()
	 * @generated
	 * @ordered
	 */
	protected int day = DAY_EDEFAULT;

	/**
	 * The default value of the '{@link #getOffset() <em>Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOffset()
	 * @generated
	 * @ordered
	 */
	protected static final int OFFSET_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getOffset() <em>Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOffset()
	 * @generated
	 * @ordered
	 */
	protected int offset = OFFSET_EDEFAULT;

	/**
	 * The default value of the '{@link #getSince() <em>Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSince()
	 * @generated
	 * @ordered
	 */
	protected static final int SINCE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getSince() <em>Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSince()
	 * @generated
	 * @ordered
	 */
	protected int since = SINCE_EDEFAULT;

	/**
	 * The default value of the '{@link #isMadeUpAfter() <em>Made Up After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isMadeUpAfter()
	 * @generated
	 * @ordered
	 */
	protected static final boolean MADE_UP_AFTER_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isMadeUpAfter() <em>Made Up After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isMadeUpAfter()
	 * @generated
	 * @ordered
	 */
	protected boolean madeUpAfter = MADE_UP_AFTER_EDEFAULT;

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
	 * The default value of the '{@link #getYields() <em>Yields</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getYields()
	 * @generated
	 * @ordered
	 */
	protected static final String YIELDS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getYields() <em>Yields</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getYields()
	 * @generated
	 * @ordered
	 */
	protected String yields = YIELDS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FestivalImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RulesPackage.Literals.FESTIVAL;
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
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.FESTIVAL__ID, oldId, id));
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
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.FESTIVAL__TITLE, oldTitle, title));
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
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.FESTIVAL__TITLE_EN, oldTitleEn, titleEn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FestivalCalendar getCalendar() {
		return calendar;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCalendar(FestivalCalendar newCalendar) {
		FestivalCalendar oldCalendar = calendar;
		calendar = newCalendar == null ? CALENDAR_EDEFAULT : newCalendar;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.FESTIVAL__CALENDAR, oldCalendar, calendar));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMonth() {
		return month;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMonth(int newMonth) {
		int oldMonth = month;
		month = newMonth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.FESTIVAL__MONTH, oldMonth, month));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getDay() {
		return day;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDay(int newDay) {
		int oldDay = day;
		day = newDay;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.FESTIVAL__DAY, oldDay, day));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getOffset() {
		return offset;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOffset(int newOffset) {
		int oldOffset = offset;
		offset = newOffset;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.FESTIVAL__OFFSET, oldOffset, offset));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSince() {
		return since;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSince(int newSince) {
		int oldSince = since;
		since = newSince;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.FESTIVAL__SINCE, oldSince, since));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isMadeUpAfter() {
		return madeUpAfter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMadeUpAfter(boolean newMadeUpAfter) {
		boolean oldMadeUpAfter = madeUpAfter;
		madeUpAfter = newMadeUpAfter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.FESTIVAL__MADE_UP_AFTER, oldMadeUpAfter, madeUpAfter));
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
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.FESTIVAL__CITATION, oldCitation, citation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getYields() {
		return yields;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setYields(String newYields) {
		String oldYields = yields;
		yields = newYields;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RulesPackage.FESTIVAL__YIELDS, oldYields, yields));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case RulesPackage.FESTIVAL__ID:
				return getId();
			case RulesPackage.FESTIVAL__TITLE:
				return getTitle();
			case RulesPackage.FESTIVAL__TITLE_EN:
				return getTitleEn();
			case RulesPackage.FESTIVAL__CALENDAR:
				return getCalendar();
			case RulesPackage.FESTIVAL__MONTH:
				return getMonth();
			case RulesPackage.FESTIVAL__DAY:
				return getDay();
			case RulesPackage.FESTIVAL__OFFSET:
				return getOffset();
			case RulesPackage.FESTIVAL__SINCE:
				return getSince();
			case RulesPackage.FESTIVAL__MADE_UP_AFTER:
				return isMadeUpAfter();
			case RulesPackage.FESTIVAL__CITATION:
				return getCitation();
			case RulesPackage.FESTIVAL__YIELDS:
				return getYields();
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
			case RulesPackage.FESTIVAL__ID:
				setId((String)newValue);
				return;
			case RulesPackage.FESTIVAL__TITLE:
				setTitle((String)newValue);
				return;
			case RulesPackage.FESTIVAL__TITLE_EN:
				setTitleEn((String)newValue);
				return;
			case RulesPackage.FESTIVAL__CALENDAR:
				setCalendar((FestivalCalendar)newValue);
				return;
			case RulesPackage.FESTIVAL__MONTH:
				setMonth((Integer)newValue);
				return;
			case RulesPackage.FESTIVAL__DAY:
				setDay((Integer)newValue);
				return;
			case RulesPackage.FESTIVAL__OFFSET:
				setOffset((Integer)newValue);
				return;
			case RulesPackage.FESTIVAL__SINCE:
				setSince((Integer)newValue);
				return;
			case RulesPackage.FESTIVAL__MADE_UP_AFTER:
				setMadeUpAfter((Boolean)newValue);
				return;
			case RulesPackage.FESTIVAL__CITATION:
				setCitation((String)newValue);
				return;
			case RulesPackage.FESTIVAL__YIELDS:
				setYields((String)newValue);
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
			case RulesPackage.FESTIVAL__ID:
				setId(ID_EDEFAULT);
				return;
			case RulesPackage.FESTIVAL__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case RulesPackage.FESTIVAL__TITLE_EN:
				setTitleEn(TITLE_EN_EDEFAULT);
				return;
			case RulesPackage.FESTIVAL__CALENDAR:
				setCalendar(CALENDAR_EDEFAULT);
				return;
			case RulesPackage.FESTIVAL__MONTH:
				setMonth(MONTH_EDEFAULT);
				return;
			case RulesPackage.FESTIVAL__DAY:
				setDay(DAY_EDEFAULT);
				return;
			case RulesPackage.FESTIVAL__OFFSET:
				setOffset(OFFSET_EDEFAULT);
				return;
			case RulesPackage.FESTIVAL__SINCE:
				setSince(SINCE_EDEFAULT);
				return;
			case RulesPackage.FESTIVAL__MADE_UP_AFTER:
				setMadeUpAfter(MADE_UP_AFTER_EDEFAULT);
				return;
			case RulesPackage.FESTIVAL__CITATION:
				setCitation(CITATION_EDEFAULT);
				return;
			case RulesPackage.FESTIVAL__YIELDS:
				setYields(YIELDS_EDEFAULT);
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
			case RulesPackage.FESTIVAL__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case RulesPackage.FESTIVAL__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case RulesPackage.FESTIVAL__TITLE_EN:
				return TITLE_EN_EDEFAULT == null ? titleEn != null : !TITLE_EN_EDEFAULT.equals(titleEn);
			case RulesPackage.FESTIVAL__CALENDAR:
				return calendar != CALENDAR_EDEFAULT;
			case RulesPackage.FESTIVAL__MONTH:
				return month != MONTH_EDEFAULT;
			case RulesPackage.FESTIVAL__DAY:
				return day != DAY_EDEFAULT;
			case RulesPackage.FESTIVAL__OFFSET:
				return offset != OFFSET_EDEFAULT;
			case RulesPackage.FESTIVAL__SINCE:
				return since != SINCE_EDEFAULT;
			case RulesPackage.FESTIVAL__MADE_UP_AFTER:
				return madeUpAfter != MADE_UP_AFTER_EDEFAULT;
			case RulesPackage.FESTIVAL__CITATION:
				return CITATION_EDEFAULT == null ? citation != null : !CITATION_EDEFAULT.equals(citation);
			case RulesPackage.FESTIVAL__YIELDS:
				return YIELDS_EDEFAULT == null ? yields != null : !YIELDS_EDEFAULT.equals(yields);
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
		result.append(", title: ");
		result.append(title);
		result.append(", titleEn: ");
		result.append(titleEn);
		result.append(", calendar: ");
		result.append(calendar);
		result.append(", month: ");
		result.append(month);
		result.append(", day: ");
		result.append(day);
		result.append(", offset: ");
		result.append(offset);
		result.append(", since: ");
		result.append(since);
		result.append(", madeUpAfter: ");
		result.append(madeUpAfter);
		result.append(", citation: ");
		result.append(citation);
		result.append(", yields: ");
		result.append(yields);
		result.append(')');
		return result.toString();
	}

} //FestivalImpl

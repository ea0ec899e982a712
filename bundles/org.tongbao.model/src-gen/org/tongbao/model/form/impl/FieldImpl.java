/**
 */
package org.tongbao.model.form.impl;

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

import org.tongbao.model.form.Condition;
import org.tongbao.model.form.Field;
import org.tongbao.model.form.FieldType;
import org.tongbao.model.form.FormPackage;
import org.tongbao.model.form.Option;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Field</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.tongbao.model.form.impl.FieldImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.tongbao.model.form.impl.FieldImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.tongbao.model.form.impl.FieldImpl#getLabel <em>Label</em>}</li>
 *   <li>{@link org.tongbao.model.form.impl.FieldImpl#getLabelEn <em>Label En</em>}</li>
 *   <li>{@link org.tongbao.model.form.impl.FieldImpl#getPrintedLabel <em>Printed Label</em>}</li>
 *   <li>{@link org.tongbao.model.form.impl.FieldImpl#getHelp <em>Help</em>}</li>
 *   <li>{@link org.tongbao.model.form.impl.FieldImpl#getHelpEn <em>Help En</em>}</li>
 *   <li>{@link org.tongbao.model.form.impl.FieldImpl#getCitation <em>Citation</em>}</li>
 *   <li>{@link org.tongbao.model.form.impl.FieldImpl#isRequired <em>Required</em>}</li>
 *   <li>{@link org.tongbao.model.form.impl.FieldImpl#isAllowNone <em>Allow None</em>}</li>
 *   <li>{@link org.tongbao.model.form.impl.FieldImpl#getNoneText <em>None Text</em>}</li>
 *   <li>{@link org.tongbao.model.form.impl.FieldImpl#getNoneTextEn <em>None Text En</em>}</li>
 *   <li>{@link org.tongbao.model.form.impl.FieldImpl#getMaxLength <em>Max Length</em>}</li>
 *   <li>{@link org.tongbao.model.form.impl.FieldImpl#getMinimum <em>Minimum</em>}</li>
 *   <li>{@link org.tongbao.model.form.impl.FieldImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.tongbao.model.form.impl.FieldImpl#getUnitEn <em>Unit En</em>}</li>
 *   <li>{@link org.tongbao.model.form.impl.FieldImpl#getFact <em>Fact</em>}</li>
 *   <li>{@link org.tongbao.model.form.impl.FieldImpl#isSupplement <em>Supplement</em>}</li>
 *   <li>{@link org.tongbao.model.form.impl.FieldImpl#getRequiredWhen <em>Required When</em>}</li>
 *   <li>{@link org.tongbao.model.form.impl.FieldImpl#getVisibleWhen <em>Visible When</em>}</li>
 *   <li>{@link org.tongbao.model.form.impl.FieldImpl#getOptions <em>Options</em>}</li>
 *   <li>{@link org.tongbao.model.form.impl.FieldImpl#getItems <em>Items</em>}</li>
 *   <li>{@link org.tongbao.model.form.impl.FieldImpl#getParts <em>Parts</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FieldImpl extends MinimalEObjectImpl.Container implements Field {
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
	 * The default value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected static final FieldType TYPE_EDEFAULT = FieldType.TEXT;

	/**
	 * The cached value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected FieldType type = TYPE_EDEFAULT;

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
	 * The default value of the '{@link #getLabelEn() <em>Label En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabelEn()
	 * @generated
	 * @ordered
	 */
	protected static final String LABEL_EN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLabelEn() <em>Label En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabelEn()
	 * @generated
	 * @ordered
	 */
	protected String labelEn = LABEL_EN_EDEFAULT;

	/**
	 * The default value of the '{@link #getPrintedLabel() <em>Printed Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrintedLabel()
	 * @generated
	 * @ordered
	 */
	protected static final String PRINTED_LABEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPrintedLabel() <em>Printed Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrintedLabel()
	 * @generated
	 * @ordered
	 */
	protected String printedLabel = PRINTED_LABEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getHelp() <em>Help</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHelp()
	 * @generated
	 * @ordered
	 */
	protected static final String HELP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHelp() <em>Help</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHelp()
	 * @generated
	 * @ordered
	 */
	protected String help = HELP_EDEFAULT;

	/**
	 * The default value of the '{@link #getHelpEn() <em>Help En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHelpEn()
	 * @generated
	 * @ordered
	 */
	protected static final String HELP_EN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHelpEn() <em>Help En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHelpEn()
	 * @generated
	 * @ordered
	 */
	protected String helpEn = HELP_EN_EDEFAULT;

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
	 * The default value of the '{@link #isRequired() <em>Required</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRequired()
	 * @generated
	 * @ordered
	 */
	protected static final boolean REQUIRED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isRequired() <em>Required</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRequired()
	 * @generated
	 * @ordered
	 */
	protected boolean required = REQUIRED_EDEFAULT;

	/**
	 * The default value of the '{@link #isAllowNone() <em>Allow None</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAllowNone()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ALLOW_NONE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isAllowNone() <em>Allow None</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAllowNone()
	 * @generated
	 * @ordered
	 */
	protected boolean allowNone = ALLOW_NONE_EDEFAULT;

	/**
	 * The default value of the '{@link #getNoneText() <em>None Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNoneText()
	 * @generated
	 * @ordered
	 */
	protected static final String NONE_TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNoneText() <em>None Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNoneText()
	 * @generated
	 * @ordered
	 */
	protected String noneText = NONE_TEXT_EDEFAULT;

	/**
	 * The default value of the '{@link #getNoneTextEn() <em>None Text En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNoneTextEn()
	 * @generated
	 * @ordered
	 */
	protected static final String NONE_TEXT_EN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNoneTextEn() <em>None Text En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNoneTextEn()
	 * @generated
	 * @ordered
	 */
	protected String noneTextEn = NONE_TEXT_EN_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaxLength() <em>Max Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxLength()
	 * @generated
	 * @ordered
	 */
	protected static final int MAX_LENGTH_EDEFAULT = -1;

	/**
	 * The cached value of the '{@link #getMaxLength() <em>Max Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxLength()
	 * @generated
	 * @ordered
	 */
	protected int maxLength = MAX_LENGTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getMinimum() <em>Minimum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimum()
	 * @generated
	 * @ordered
	 */
	protected static final int MINIMUM_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getMinimum() <em>Minimum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimum()
	 * @generated
	 * @ordered
	 */
	protected int minimum = MINIMUM_EDEFAULT;

	/**
	 * The default value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected static final String UNIT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected String unit = UNIT_EDEFAULT;

	/**
	 * The default value of the '{@link #getUnitEn() <em>Unit En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnitEn()
	 * @generated
	 * @ordered
	 */
	protected static final String UNIT_EN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUnitEn() <em>Unit En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnitEn()
	 * @generated
	 * @ordered
	 */
	protected String unitEn = UNIT_EN_EDEFAULT;

	/**
	 * The default value of the '{@link #getFact() <em>Fact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFact()
	 * @generated
	 * @ordered
	 */
	protected static final String FACT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFact() <em>Fact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFact()
	 * @generated
	 * @ordered
	 */
	protected String fact = FACT_EDEFAULT;

	/**
	 * The default value of the '{@link #isSupplement() <em>Supplement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSupplement()
	 * @generated
	 * @ordered
	 */
	protected static final boolean SUPPLEMENT_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isSupplement() <em>Supplement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSupplement()
	 * @generated
	 * @ordered
	 */
	protected boolean supplement = SUPPLEMENT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRequiredWhen() <em>Required When</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequiredWhen()
	 * @generated
	 * @ordered
	 */
	protected Condition requiredWhen;

	/**
	 * The cached value of the '{@link #getVisibleWhen() <em>Visible When</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVisibleWhen()
	 * @generated
	 * @ordered
	 */
	protected Condition visibleWhen;

	/**
	 * The cached value of the '{@link #getOptions() <em>Options</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOptions()
	 * @generated
	 * @ordered
	 */
	protected EList<Option> options;

	/**
	 * The cached value of the '{@link #getItems() <em>Items</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getItems()
	 * @generated
	 * @ordered
	 */
	protected EList<Field> items;

	/**
	 * The cached value of the '{@link #getParts() <em>Parts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParts()
	 * @generated
	 * @ordered
	 */
	protected EList<Field> parts;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FieldImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return FormPackage.Literals.FIELD;
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
			eNotify(new ENotificationImpl(this, Notification.SET, FormPackage.FIELD__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FieldType getType() {
		return type;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setType(FieldType newType) {
		FieldType oldType = type;
		type = newType == null ? TYPE_EDEFAULT : newType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FormPackage.FIELD__TYPE, oldType, type));
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
			eNotify(new ENotificationImpl(this, Notification.SET, FormPackage.FIELD__LABEL, oldLabel, label));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLabelEn() {
		return labelEn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLabelEn(String newLabelEn) {
		String oldLabelEn = labelEn;
		labelEn = newLabelEn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FormPackage.FIELD__LABEL_EN, oldLabelEn, labelEn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPrintedLabel() {
		return printedLabel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPrintedLabel(String newPrintedLabel) {
		String oldPrintedLabel = printedLabel;
		printedLabel = newPrintedLabel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FormPackage.FIELD__PRINTED_LABEL, oldPrintedLabel, printedLabel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHelp() {
		return help;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHelp(String newHelp) {
		String oldHelp = help;
		help = newHelp;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FormPackage.FIELD__HELP, oldHelp, help));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHelpEn() {
		return helpEn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHelpEn(String newHelpEn) {
		String oldHelpEn = helpEn;
		helpEn = newHelpEn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FormPackage.FIELD__HELP_EN, oldHelpEn, helpEn));
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
			eNotify(new ENotificationImpl(this, Notification.SET, FormPackage.FIELD__CITATION, oldCitation, citation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isRequired() {
		return required;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRequired(boolean newRequired) {
		boolean oldRequired = required;
		required = newRequired;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FormPackage.FIELD__REQUIRED, oldRequired, required));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isAllowNone() {
		return allowNone;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAllowNone(boolean newAllowNone) {
		boolean oldAllowNone = allowNone;
		allowNone = newAllowNone;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FormPackage.FIELD__ALLOW_NONE, oldAllowNone, allowNone));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNoneText() {
		return noneText;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNoneText(String newNoneText) {
		String oldNoneText = noneText;
		noneText = newNoneText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FormPackage.FIELD__NONE_TEXT, oldNoneText, noneText));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNoneTextEn() {
		return noneTextEn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNoneTextEn(String newNoneTextEn) {
		String oldNoneTextEn = noneTextEn;
		noneTextEn = newNoneTextEn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FormPackage.FIELD__NONE_TEXT_EN, oldNoneTextEn, noneTextEn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMaxLength() {
		return maxLength;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaxLength(int newMaxLength) {
		int oldMaxLength = maxLength;
		maxLength = newMaxLength;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FormPackage.FIELD__MAX_LENGTH, oldMaxLength, maxLength));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMinimum() {
		return minimum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinimum(int newMinimum) {
		int oldMinimum = minimum;
		minimum = newMinimum;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FormPackage.FIELD__MINIMUM, oldMinimum, minimum));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUnit() {
		return unit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnit(String newUnit) {
		String oldUnit = unit;
		unit = newUnit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FormPackage.FIELD__UNIT, oldUnit, unit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUnitEn() {
		return unitEn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnitEn(String newUnitEn) {
		String oldUnitEn = unitEn;
		unitEn = newUnitEn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FormPackage.FIELD__UNIT_EN, oldUnitEn, unitEn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFact() {
		return fact;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFact(String newFact) {
		String oldFact = fact;
		fact = newFact;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FormPackage.FIELD__FACT, oldFact, fact));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSupplement() {
		return supplement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSupplement(boolean newSupplement) {
		boolean oldSupplement = supplement;
		supplement = newSupplement;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FormPackage.FIELD__SUPPLEMENT, oldSupplement, supplement));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Condition getRequiredWhen() {
		return requiredWhen;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetRequiredWhen(Condition newRequiredWhen, NotificationChain msgs) {
		Condition oldRequiredWhen = requiredWhen;
		requiredWhen = newRequiredWhen;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, FormPackage.FIELD__REQUIRED_WHEN, oldRequiredWhen, newRequiredWhen);
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
	public void setRequiredWhen(Condition newRequiredWhen) {
		if (newRequiredWhen != requiredWhen) {
			NotificationChain msgs = null;
			if (requiredWhen != null)
				msgs = ((InternalEObject)requiredWhen).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - FormPackage.FIELD__REQUIRED_WHEN, null, msgs);
			if (newRequiredWhen != null)
				msgs = ((InternalEObject)newRequiredWhen).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - FormPackage.FIELD__REQUIRED_WHEN, null, msgs);
			msgs = basicSetRequiredWhen(newRequiredWhen, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FormPackage.FIELD__REQUIRED_WHEN, newRequiredWhen, newRequiredWhen));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Condition getVisibleWhen() {
		return visibleWhen;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetVisibleWhen(Condition newVisibleWhen, NotificationChain msgs) {
		Condition oldVisibleWhen = visibleWhen;
		visibleWhen = newVisibleWhen;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, FormPackage.FIELD__VISIBLE_WHEN, oldVisibleWhen, newVisibleWhen);
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
	public void setVisibleWhen(Condition newVisibleWhen) {
		if (newVisibleWhen != visibleWhen) {
			NotificationChain msgs = null;
			if (visibleWhen != null)
				msgs = ((InternalEObject)visibleWhen).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - FormPackage.FIELD__VISIBLE_WHEN, null, msgs);
			if (newVisibleWhen != null)
				msgs = ((InternalEObject)newVisibleWhen).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - FormPackage.FIELD__VISIBLE_WHEN, null, msgs);
			msgs = basicSetVisibleWhen(newVisibleWhen, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FormPackage.FIELD__VISIBLE_WHEN, newVisibleWhen, newVisibleWhen));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Option> getOptions() {
		if (options == null) {
			options = new EObjectContainmentEList<Option>(Option.class, this, FormPackage.FIELD__OPTIONS);
		}
		return options;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Field> getItems() {
		if (items == null) {
			items = new EObjectContainmentEList<Field>(Field.class, this, FormPackage.FIELD__ITEMS);
		}
		return items;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<Field> getParts() {
		if (parts == null) {
			parts = new EObjectContainmentEList<Field>(Field.class, this, FormPackage.FIELD__PARTS);
		}
		return parts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case FormPackage.FIELD__REQUIRED_WHEN:
				return basicSetRequiredWhen(null, msgs);
			case FormPackage.FIELD__VISIBLE_WHEN:
				return basicSetVisibleWhen(null, msgs);
			case FormPackage.FIELD__OPTIONS:
				return ((InternalEList<?>)getOptions()).basicRemove(otherEnd, msgs);
			case FormPackage.FIELD__ITEMS:
				return ((InternalEList<?>)getItems()).basicRemove(otherEnd, msgs);
			case FormPackage.FIELD__PARTS:
				return ((InternalEList<?>)getParts()).basicRemove(otherEnd, msgs);
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
			case FormPackage.FIELD__ID:
				return getId();
			case FormPackage.FIELD__TYPE:
				return getType();
			case FormPackage.FIELD__LABEL:
				return getLabel();
			case FormPackage.FIELD__LABEL_EN:
				return getLabelEn();
			case FormPackage.FIELD__PRINTED_LABEL:
				return getPrintedLabel();
			case FormPackage.FIELD__HELP:
				return getHelp();
			case FormPackage.FIELD__HELP_EN:
				return getHelpEn();
			case FormPackage.FIELD__CITATION:
				return getCitation();
			case FormPackage.FIELD__REQUIRED:
				return isRequired();
			case FormPackage.FIELD__ALLOW_NONE:
				return isAllowNone();
			case FormPackage.FIELD__NONE_TEXT:
				return getNoneText();
			case FormPackage.FIELD__NONE_TEXT_EN:
				return getNoneTextEn();
			case FormPackage.FIELD__MAX_LENGTH:
				return getMaxLength();
			case FormPackage.FIELD__MINIMUM:
				return getMinimum();
			case FormPackage.FIELD__UNIT:
				return getUnit();
			case FormPackage.FIELD__UNIT_EN:
				return getUnitEn();
			case FormPackage.FIELD__FACT:
				return getFact();
			case FormPackage.FIELD__SUPPLEMENT:
				return isSupplement();
			case FormPackage.FIELD__REQUIRED_WHEN:
				return getRequiredWhen();
			case FormPackage.FIELD__VISIBLE_WHEN:
				return getVisibleWhen();
			case FormPackage.FIELD__OPTIONS:
				return getOptions();
			case FormPackage.FIELD__ITEMS:
				return getItems();
			case FormPackage.FIELD__PARTS:
				return getParts();
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
			case FormPackage.FIELD__ID:
				setId((String)newValue);
				return;
			case FormPackage.FIELD__TYPE:
				setType((FieldType)newValue);
				return;
			case FormPackage.FIELD__LABEL:
				setLabel((String)newValue);
				return;
			case FormPackage.FIELD__LABEL_EN:
				setLabelEn((String)newValue);
				return;
			case FormPackage.FIELD__PRINTED_LABEL:
				setPrintedLabel((String)newValue);
				return;
			case FormPackage.FIELD__HELP:
				setHelp((String)newValue);
				return;
			case FormPackage.FIELD__HELP_EN:
				setHelpEn((String)newValue);
				return;
			case FormPackage.FIELD__CITATION:
				setCitation((String)newValue);
				return;
			case FormPackage.FIELD__REQUIRED:
				setRequired((Boolean)newValue);
				return;
			case FormPackage.FIELD__ALLOW_NONE:
				setAllowNone((Boolean)newValue);
				return;
			case FormPackage.FIELD__NONE_TEXT:
				setNoneText((String)newValue);
				return;
			case FormPackage.FIELD__NONE_TEXT_EN:
				setNoneTextEn((String)newValue);
				return;
			case FormPackage.FIELD__MAX_LENGTH:
				setMaxLength((Integer)newValue);
				return;
			case FormPackage.FIELD__MINIMUM:
				setMinimum((Integer)newValue);
				return;
			case FormPackage.FIELD__UNIT:
				setUnit((String)newValue);
				return;
			case FormPackage.FIELD__UNIT_EN:
				setUnitEn((String)newValue);
				return;
			case FormPackage.FIELD__FACT:
				setFact((String)newValue);
				return;
			case FormPackage.FIELD__SUPPLEMENT:
				setSupplement((Boolean)newValue);
				return;
			case FormPackage.FIELD__REQUIRED_WHEN:
				setRequiredWhen((Condition)newValue);
				return;
			case FormPackage.FIELD__VISIBLE_WHEN:
				setVisibleWhen((Condition)newValue);
				return;
			case FormPackage.FIELD__OPTIONS:
				getOptions().clear();
				getOptions().addAll((Collection<? extends Option>)newValue);
				return;
			case FormPackage.FIELD__ITEMS:
				getItems().clear();
				getItems().addAll((Collection<? extends Field>)newValue);
				return;
			case FormPackage.FIELD__PARTS:
				getParts().clear();
				getParts().addAll((Collection<? extends Field>)newValue);
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
			case FormPackage.FIELD__ID:
				setId(ID_EDEFAULT);
				return;
			case FormPackage.FIELD__TYPE:
				setType(TYPE_EDEFAULT);
				return;
			case FormPackage.FIELD__LABEL:
				setLabel(LABEL_EDEFAULT);
				return;
			case FormPackage.FIELD__LABEL_EN:
				setLabelEn(LABEL_EN_EDEFAULT);
				return;
			case FormPackage.FIELD__PRINTED_LABEL:
				setPrintedLabel(PRINTED_LABEL_EDEFAULT);
				return;
			case FormPackage.FIELD__HELP:
				setHelp(HELP_EDEFAULT);
				return;
			case FormPackage.FIELD__HELP_EN:
				setHelpEn(HELP_EN_EDEFAULT);
				return;
			case FormPackage.FIELD__CITATION:
				setCitation(CITATION_EDEFAULT);
				return;
			case FormPackage.FIELD__REQUIRED:
				setRequired(REQUIRED_EDEFAULT);
				return;
			case FormPackage.FIELD__ALLOW_NONE:
				setAllowNone(ALLOW_NONE_EDEFAULT);
				return;
			case FormPackage.FIELD__NONE_TEXT:
				setNoneText(NONE_TEXT_EDEFAULT);
				return;
			case FormPackage.FIELD__NONE_TEXT_EN:
				setNoneTextEn(NONE_TEXT_EN_EDEFAULT);
				return;
			case FormPackage.FIELD__MAX_LENGTH:
				setMaxLength(MAX_LENGTH_EDEFAULT);
				return;
			case FormPackage.FIELD__MINIMUM:
				setMinimum(MINIMUM_EDEFAULT);
				return;
			case FormPackage.FIELD__UNIT:
				setUnit(UNIT_EDEFAULT);
				return;
			case FormPackage.FIELD__UNIT_EN:
				setUnitEn(UNIT_EN_EDEFAULT);
				return;
			case FormPackage.FIELD__FACT:
				setFact(FACT_EDEFAULT);
				return;
			case FormPackage.FIELD__SUPPLEMENT:
				setSupplement(SUPPLEMENT_EDEFAULT);
				return;
			case FormPackage.FIELD__REQUIRED_WHEN:
				setRequiredWhen((Condition)null);
				return;
			case FormPackage.FIELD__VISIBLE_WHEN:
				setVisibleWhen((Condition)null);
				return;
			case FormPackage.FIELD__OPTIONS:
				getOptions().clear();
				return;
			case FormPackage.FIELD__ITEMS:
				getItems().clear();
				return;
			case FormPackage.FIELD__PARTS:
				getParts().clear();
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
			case FormPackage.FIELD__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case FormPackage.FIELD__TYPE:
				return type != TYPE_EDEFAULT;
			case FormPackage.FIELD__LABEL:
				return LABEL_EDEFAULT == null ? label != null : !LABEL_EDEFAULT.equals(label);
			case FormPackage.FIELD__LABEL_EN:
				return LABEL_EN_EDEFAULT == null ? labelEn != null : !LABEL_EN_EDEFAULT.equals(labelEn);
			case FormPackage.FIELD__PRINTED_LABEL:
				return PRINTED_LABEL_EDEFAULT == null ? printedLabel != null : !PRINTED_LABEL_EDEFAULT.equals(printedLabel);
			case FormPackage.FIELD__HELP:
				return HELP_EDEFAULT == null ? help != null : !HELP_EDEFAULT.equals(help);
			case FormPackage.FIELD__HELP_EN:
				return HELP_EN_EDEFAULT == null ? helpEn != null : !HELP_EN_EDEFAULT.equals(helpEn);
			case FormPackage.FIELD__CITATION:
				return CITATION_EDEFAULT == null ? citation != null : !CITATION_EDEFAULT.equals(citation);
			case FormPackage.FIELD__REQUIRED:
				return required != REQUIRED_EDEFAULT;
			case FormPackage.FIELD__ALLOW_NONE:
				return allowNone != ALLOW_NONE_EDEFAULT;
			case FormPackage.FIELD__NONE_TEXT:
				return NONE_TEXT_EDEFAULT == null ? noneText != null : !NONE_TEXT_EDEFAULT.equals(noneText);
			case FormPackage.FIELD__NONE_TEXT_EN:
				return NONE_TEXT_EN_EDEFAULT == null ? noneTextEn != null : !NONE_TEXT_EN_EDEFAULT.equals(noneTextEn);
			case FormPackage.FIELD__MAX_LENGTH:
				return maxLength != MAX_LENGTH_EDEFAULT;
			case FormPackage.FIELD__MINIMUM:
				return minimum != MINIMUM_EDEFAULT;
			case FormPackage.FIELD__UNIT:
				return UNIT_EDEFAULT == null ? unit != null : !UNIT_EDEFAULT.equals(unit);
			case FormPackage.FIELD__UNIT_EN:
				return UNIT_EN_EDEFAULT == null ? unitEn != null : !UNIT_EN_EDEFAULT.equals(unitEn);
			case FormPackage.FIELD__FACT:
				return FACT_EDEFAULT == null ? fact != null : !FACT_EDEFAULT.equals(fact);
			case FormPackage.FIELD__SUPPLEMENT:
				return supplement != SUPPLEMENT_EDEFAULT;
			case FormPackage.FIELD__REQUIRED_WHEN:
				return requiredWhen != null;
			case FormPackage.FIELD__VISIBLE_WHEN:
				return visibleWhen != null;
			case FormPackage.FIELD__OPTIONS:
				return options != null && !options.isEmpty();
			case FormPackage.FIELD__ITEMS:
				return items != null && !items.isEmpty();
			case FormPackage.FIELD__PARTS:
				return parts != null && !parts.isEmpty();
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
		result.append(", type: ");
		result.append(type);
		result.append(", label: ");
		result.append(label);
		result.append(", labelEn: ");
		result.append(labelEn);
		result.append(", printedLabel: ");
		result.append(printedLabel);
		result.append(", help: ");
		result.append(help);
		result.append(", helpEn: ");
		result.append(helpEn);
		result.append(", citation: ");
		result.append(citation);
		result.append(", required: ");
		result.append(required);
		result.append(", allowNone: ");
		result.append(allowNone);
		result.append(", noneText: ");
		result.append(noneText);
		result.append(", noneTextEn: ");
		result.append(noneTextEn);
		result.append(", maxLength: ");
		result.append(maxLength);
		result.append(", minimum: ");
		result.append(minimum);
		result.append(", unit: ");
		result.append(unit);
		result.append(", unitEn: ");
		result.append(unitEn);
		result.append(", fact: ");
		result.append(fact);
		result.append(", supplement: ");
		result.append(supplement);
		result.append(')');
		return result.toString();
	}

} //FieldImpl

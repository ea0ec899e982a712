/**
 */
package org.tongbao.model.procedure.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.tongbao.model.procedure.ChecklistItem;
import org.tongbao.model.procedure.ProcedurePackage;

import org.tongbao.model.rules.Modality;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Checklist Item</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.tongbao.model.procedure.impl.ChecklistItemImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.impl.ChecklistItemImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.impl.ChecklistItemImpl#getTextEn <em>Text En</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.impl.ChecklistItemImpl#getCitation <em>Citation</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.impl.ChecklistItemImpl#getModality <em>Modality</em>}</li>
 *   <li>{@link org.tongbao.model.procedure.impl.ChecklistItemImpl#isDestructive <em>Destructive</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ChecklistItemImpl extends MinimalEObjectImpl.Container implements ChecklistItem {
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
	 * The default value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected static final String TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected String text = TEXT_EDEFAULT;

	/**
	 * The default value of the '{@link #getTextEn() <em>Text En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTextEn()
	 * @generated
	 * @ordered
	 */
	protected static final String TEXT_EN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTextEn() <em>Text En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTextEn()
	 * @generated
	 * @ordered
	 */
	protected String textEn = TEXT_EN_EDEFAULT;

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
	protected static final Modality MODALITY_EDEFAULT = Modality.SHOULD;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ChecklistItemImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ProcedurePackage.Literals.CHECKLIST_ITEM;
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
			eNotify(new ENotificationImpl(this, Notification.SET, ProcedurePackage.CHECKLIST_ITEM__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText() {
		return text;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setText(String newText) {
		String oldText = text;
		text = newText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProcedurePackage.CHECKLIST_ITEM__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTextEn() {
		return textEn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTextEn(String newTextEn) {
		String oldTextEn = textEn;
		textEn = newTextEn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProcedurePackage.CHECKLIST_ITEM__TEXT_EN, oldTextEn, textEn));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ProcedurePackage.CHECKLIST_ITEM__CITATION, oldCitation, citation));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ProcedurePackage.CHECKLIST_ITEM__MODALITY, oldModality, modality));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ProcedurePackage.CHECKLIST_ITEM__DESTRUCTIVE, oldDestructive, destructive));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ProcedurePackage.CHECKLIST_ITEM__ID:
				return getId();
			case ProcedurePackage.CHECKLIST_ITEM__TEXT:
				return getText();
			case ProcedurePackage.CHECKLIST_ITEM__TEXT_EN:
				return getTextEn();
			case ProcedurePackage.CHECKLIST_ITEM__CITATION:
				return getCitation();
			case ProcedurePackage.CHECKLIST_ITEM__MODALITY:
				return getModality();
			case ProcedurePackage.CHECKLIST_ITEM__DESTRUCTIVE:
				return isDestructive();
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
			case ProcedurePackage.CHECKLIST_ITEM__ID:
				setId((String)newValue);
				return;
			case ProcedurePackage.CHECKLIST_ITEM__TEXT:
				setText((String)newValue);
				return;
			case ProcedurePackage.CHECKLIST_ITEM__TEXT_EN:
				setTextEn((String)newValue);
				return;
			case ProcedurePackage.CHECKLIST_ITEM__CITATION:
				setCitation((String)newValue);
				return;
			case ProcedurePackage.CHECKLIST_ITEM__MODALITY:
				setModality((Modality)newValue);
				return;
			case ProcedurePackage.CHECKLIST_ITEM__DESTRUCTIVE:
				setDestructive((Boolean)newValue);
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
			case ProcedurePackage.CHECKLIST_ITEM__ID:
				setId(ID_EDEFAULT);
				return;
			case ProcedurePackage.CHECKLIST_ITEM__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case ProcedurePackage.CHECKLIST_ITEM__TEXT_EN:
				setTextEn(TEXT_EN_EDEFAULT);
				return;
			case ProcedurePackage.CHECKLIST_ITEM__CITATION:
				setCitation(CITATION_EDEFAULT);
				return;
			case ProcedurePackage.CHECKLIST_ITEM__MODALITY:
				setModality(MODALITY_EDEFAULT);
				return;
			case ProcedurePackage.CHECKLIST_ITEM__DESTRUCTIVE:
				setDestructive(DESTRUCTIVE_EDEFAULT);
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
			case ProcedurePackage.CHECKLIST_ITEM__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case ProcedurePackage.CHECKLIST_ITEM__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case ProcedurePackage.CHECKLIST_ITEM__TEXT_EN:
				return TEXT_EN_EDEFAULT == null ? textEn != null : !TEXT_EN_EDEFAULT.equals(textEn);
			case ProcedurePackage.CHECKLIST_ITEM__CITATION:
				return CITATION_EDEFAULT == null ? citation != null : !CITATION_EDEFAULT.equals(citation);
			case ProcedurePackage.CHECKLIST_ITEM__MODALITY:
				return modality != MODALITY_EDEFAULT;
			case ProcedurePackage.CHECKLIST_ITEM__DESTRUCTIVE:
				return destructive != DESTRUCTIVE_EDEFAULT;
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
		result.append(", text: ");
		result.append(text);
		result.append(", textEn: ");
		result.append(textEn);
		result.append(", citation: ");
		result.append(citation);
		result.append(", modality: ");
		result.append(modality);
		result.append(", destructive: ");
		result.append(destructive);
		result.append(')');
		return result.toString();
	}

} //ChecklistItemImpl

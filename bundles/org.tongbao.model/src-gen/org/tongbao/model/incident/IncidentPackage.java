/**
 */
package org.tongbao.model.incident;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * @see org.tongbao.model.incident.IncidentFactory
 * @model kind="package"
 * @generated
 */
public interface IncidentPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "incident";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://tongbao.org/model/incident/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "incident";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	IncidentPackage eINSTANCE = org.tongbao.model.incident.impl.IncidentPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.tongbao.model.incident.impl.IncidentImpl <em>Incident</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tongbao.model.incident.impl.IncidentImpl
	 * @see org.tongbao.model.incident.impl.IncidentPackageImpl#getIncident()
	 * @generated
	 */
	int INCIDENT = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT__ID = 0;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT__NUMBER = 1;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT__TITLE = 2;

	/**
	 * The feature id for the '<em><b>Category</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT__CATEGORY = 3;

	/**
	 * The feature id for the '<em><b>Organization</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT__ORGANIZATION = 4;

	/**
	 * The feature id for the '<em><b>Pack</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT__PACK = 5;

	/**
	 * The feature id for the '<em><b>Drill</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT__DRILL = 6;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT__TAGS = 7;

	/**
	 * The feature id for the '<em><b>Impacts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT__IMPACTS = 8;

	/**
	 * The feature id for the '<em><b>Events</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT__EVENTS = 9;

	/**
	 * The feature id for the '<em><b>Answers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT__ANSWERS = 10;

	/**
	 * The feature id for the '<em><b>Extras</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT__EXTRAS = 11;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT__EVIDENCE = 12;

	/**
	 * The feature id for the '<em><b>Improvements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT__IMPROVEMENTS = 13;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT__ATTACHMENTS = 14;

	/**
	 * The number of structural features of the '<em>Incident</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT_FEATURE_COUNT = 15;

	/**
	 * The meta object id for the '{@link org.tongbao.model.incident.impl.EventImpl <em>Event</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tongbao.model.incident.impl.EventImpl
	 * @see org.tongbao.model.incident.impl.IncidentPackageImpl#getEvent()
	 * @generated
	 */
	int EVENT = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__ID = 0;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__TYPE = 1;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__AT = 2;

	/**
	 * The feature id for the '<em><b>Recorded</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__RECORDED = 3;

	/**
	 * The feature id for the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__BY = 4;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__NOTE = 5;

	/**
	 * The feature id for the '<em><b>Replaces</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__REPLACES = 6;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__REASON = 7;

	/**
	 * The feature id for the '<em><b>Details</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT__DETAILS = 8;

	/**
	 * The number of structural features of the '<em>Event</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVENT_FEATURE_COUNT = 9;

	/**
	 * The meta object id for the '{@link org.tongbao.model.incident.impl.DetailImpl <em>Detail</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tongbao.model.incident.impl.DetailImpl
	 * @see org.tongbao.model.incident.impl.IncidentPackageImpl#getDetail()
	 * @generated
	 */
	int DETAIL = 2;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DETAIL__KEY = 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DETAIL__TEXT = 1;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DETAIL__NUMBER = 2;

	/**
	 * The feature id for the '<em><b>Flag</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DETAIL__FLAG = 3;

	/**
	 * The number of structural features of the '<em>Detail</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DETAIL_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.tongbao.model.incident.impl.ImpactImpl <em>Impact</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tongbao.model.incident.impl.ImpactImpl
	 * @see org.tongbao.model.incident.impl.IncidentPackageImpl#getImpact()
	 * @generated
	 */
	int IMPACT = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT__ID = 0;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT__AT = 1;

	/**
	 * The feature id for the '<em><b>Recorded</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT__RECORDED = 2;

	/**
	 * The feature id for the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT__BY = 3;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT__REASON = 4;

	/**
	 * The feature id for the '<em><b>Replaces</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT__REPLACES = 5;

	/**
	 * The feature id for the '<em><b>Ratings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT__RATINGS = 6;

	/**
	 * The number of structural features of the '<em>Impact</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT_FEATURE_COUNT = 7;

	/**
	 * The meta object id for the '{@link org.tongbao.model.incident.impl.RatingImpl <em>Rating</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tongbao.model.incident.impl.RatingImpl
	 * @see org.tongbao.model.incident.impl.IncidentPackageImpl#getRating()
	 * @generated
	 */
	int RATING = 4;

	/**
	 * The feature id for the '<em><b>Dimension</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RATING__DIMENSION = 0;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RATING__LEVEL = 1;

	/**
	 * The feature id for the '<em><b>Option</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RATING__OPTION = 2;

	/**
	 * The number of structural features of the '<em>Rating</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RATING_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.tongbao.model.incident.impl.AnswerImpl <em>Answer</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tongbao.model.incident.impl.AnswerImpl
	 * @see org.tongbao.model.incident.impl.IncidentPackageImpl#getAnswer()
	 * @generated
	 */
	int ANSWER = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__ID = 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__TEXT = 1;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__NUMBER = 2;

	/**
	 * The feature id for the '<em><b>None</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__NONE = 3;

	/**
	 * The feature id for the '<em><b>Checked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__CHECKED = 4;

	/**
	 * The feature id for the '<em><b>Option</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__OPTION = 5;

	/**
	 * The feature id for the '<em><b>Choices</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__CHOICES = 6;

	/**
	 * The feature id for the '<em><b>Parts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__PARTS = 7;

	/**
	 * The number of structural features of the '<em>Answer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER_FEATURE_COUNT = 8;

	/**
	 * The meta object id for the '{@link org.tongbao.model.incident.impl.EvidenceItemImpl <em>Evidence Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tongbao.model.incident.impl.EvidenceItemImpl
	 * @see org.tongbao.model.incident.impl.IncidentPackageImpl#getEvidenceItem()
	 * @generated
	 */
	int EVIDENCE_ITEM = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_ITEM__ID = 0;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_ITEM__LABEL = 1;

	/**
	 * The feature id for the '<em><b>Collector</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_ITEM__COLLECTOR = 2;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_ITEM__AT = 3;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_ITEM__SOURCE = 4;

	/**
	 * The feature id for the '<em><b>Transient Nature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_ITEM__TRANSIENT_NATURE = 5;

	/**
	 * The feature id for the '<em><b>File Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_ITEM__FILE_NAME = 6;

	/**
	 * The feature id for the '<em><b>File Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_ITEM__FILE_PATH = 7;

	/**
	 * The feature id for the '<em><b>File Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_ITEM__FILE_SIZE = 8;

	/**
	 * The feature id for the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_ITEM__SHA256 = 9;

	/**
	 * The feature id for the '<em><b>Storage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_ITEM__STORAGE = 10;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_ITEM__NOTE = 11;

	/**
	 * The feature id for the '<em><b>Withdrawn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_ITEM__WITHDRAWN = 12;

	/**
	 * The feature id for the '<em><b>Transfers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_ITEM__TRANSFERS = 13;

	/**
	 * The number of structural features of the '<em>Evidence Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_ITEM_FEATURE_COUNT = 14;

	/**
	 * The meta object id for the '{@link org.tongbao.model.incident.impl.CustodyTransferImpl <em>Custody Transfer</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tongbao.model.incident.impl.CustodyTransferImpl
	 * @see org.tongbao.model.incident.impl.IncidentPackageImpl#getCustodyTransfer()
	 * @generated
	 */
	int CUSTODY_TRANSFER = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTODY_TRANSFER__ID = 0;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTODY_TRANSFER__AT = 1;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTODY_TRANSFER__FROM = 2;

	/**
	 * The feature id for the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTODY_TRANSFER__TO = 3;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTODY_TRANSFER__PLACE = 4;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTODY_TRANSFER__REASON = 5;

	/**
	 * The number of structural features of the '<em>Custody Transfer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTODY_TRANSFER_FEATURE_COUNT = 6;

	/**
	 * The meta object id for the '{@link org.tongbao.model.incident.impl.ImprovementImpl <em>Improvement</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tongbao.model.incident.impl.ImprovementImpl
	 * @see org.tongbao.model.incident.impl.IncidentPackageImpl#getImprovement()
	 * @generated
	 */
	int IMPROVEMENT = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPROVEMENT__ID = 0;

	/**
	 * The feature id for the '<em><b>Measure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPROVEMENT__MEASURE = 1;

	/**
	 * The feature id for the '<em><b>Term</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPROVEMENT__TERM = 2;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPROVEMENT__OWNER = 3;

	/**
	 * The feature id for the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPROVEMENT__DUE = 4;

	/**
	 * The feature id for the '<em><b>Withdrawn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPROVEMENT__WITHDRAWN = 5;

	/**
	 * The feature id for the '<em><b>Follow Ups</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPROVEMENT__FOLLOW_UPS = 6;

	/**
	 * The number of structural features of the '<em>Improvement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPROVEMENT_FEATURE_COUNT = 7;

	/**
	 * The meta object id for the '{@link org.tongbao.model.incident.impl.FollowUpImpl <em>Follow Up</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tongbao.model.incident.impl.FollowUpImpl
	 * @see org.tongbao.model.incident.impl.IncidentPackageImpl#getFollowUp()
	 * @generated
	 */
	int FOLLOW_UP = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLLOW_UP__ID = 0;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLLOW_UP__AT = 1;

	/**
	 * The feature id for the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLLOW_UP__BY = 2;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLLOW_UP__NOTE = 3;

	/**
	 * The number of structural features of the '<em>Follow Up</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FOLLOW_UP_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.tongbao.model.incident.impl.ExtraImpl <em>Extra</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tongbao.model.incident.impl.ExtraImpl
	 * @see org.tongbao.model.incident.impl.IncidentPackageImpl#getExtra()
	 * @generated
	 */
	int EXTRA = 10;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTRA__KEY = 0;

	/**
	 * The feature id for the '<em><b>Json</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTRA__JSON = 1;

	/**
	 * The number of structural features of the '<em>Extra</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTRA_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.tongbao.model.incident.impl.AttachmentImpl <em>Attachment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tongbao.model.incident.impl.AttachmentImpl
	 * @see org.tongbao.model.incident.impl.IncidentPackageImpl#getAttachment()
	 * @generated
	 */
	int ATTACHMENT = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT__ID = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT__NAME = 1;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT__SIZE = 2;

	/**
	 * The feature id for the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT__SHA256 = 3;

	/**
	 * The feature id for the '<em><b>Media Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT__MEDIA_TYPE = 4;

	/**
	 * The feature id for the '<em><b>Added</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT__ADDED = 5;

	/**
	 * The feature id for the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT__BY = 6;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT__NOTE = 7;

	/**
	 * The feature id for the '<em><b>Withdrawn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT__WITHDRAWN = 8;

	/**
	 * The number of structural features of the '<em>Attachment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT_FEATURE_COUNT = 9;

	/**
	 * The meta object id for the '<em>Instant</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.Instant
	 * @see org.tongbao.model.incident.impl.IncidentPackageImpl#getInstant()
	 * @generated
	 */
	int INSTANT = 12;


	/**
	 * Returns the meta object for class '{@link org.tongbao.model.incident.Incident <em>Incident</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Incident</em>'.
	 * @see org.tongbao.model.incident.Incident
	 * @generated
	 */
	EClass getIncident();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.incident.Incident#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.tongbao.model.incident.Incident#getId()
	 * @see #getIncident()
	 * @generated
	 */
	EAttribute getIncident_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.incident.Incident#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.tongbao.model.incident.Incident#getNumber()
	 * @see #getIncident()
	 * @generated
	 */
	EAttribute getIncident_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.incident.Incident#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.tongbao.model.incident.Incident#getTitle()
	 * @see #getIncident()
	 * @generated
	 */
	EAttribute getIncident_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.incident.Incident#getCategory <em>Category</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Category</em>'.
	 * @see org.tongbao.model.incident.Incident#getCategory()
	 * @see #getIncident()
	 * @generated
	 */
	EAttribute getIncident_Category();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.incident.Incident#getOrganization <em>Organization</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Organization</em>'.
	 * @see org.tongbao.model.incident.Incident#getOrganization()
	 * @see #getIncident()
	 * @generated
	 */
	EAttribute getIncident_Organization();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.incident.Incident#getPack <em>Pack</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pack</em>'.
	 * @see org.tongbao.model.incident.Incident#getPack()
	 * @see #getIncident()
	 * @generated
	 */
	EAttribute getIncident_Pack();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.incident.Incident#isDrill <em>Drill</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Drill</em>'.
	 * @see org.tongbao.model.incident.Incident#isDrill()
	 * @see #getIncident()
	 * @generated
	 */
	EAttribute getIncident_Drill();

	/**
	 * Returns the meta object for the attribute list '{@link org.tongbao.model.incident.Incident#getTags <em>Tags</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Tags</em>'.
	 * @see org.tongbao.model.incident.Incident#getTags()
	 * @see #getIncident()
	 * @generated
	 */
	EAttribute getIncident_Tags();

	/**
	 * Returns the meta object for the containment reference list '{@link org.tongbao.model.incident.Incident#getImpacts <em>Impacts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Impacts</em>'.
	 * @see org.tongbao.model.incident.Incident#getImpacts()
	 * @see #getIncident()
	 * @generated
	 */
	EReference getIncident_Impacts();

	/**
	 * Returns the meta object for the containment reference list '{@link org.tongbao.model.incident.Incident#getEvents <em>Events</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Events</em>'.
	 * @see org.tongbao.model.incident.Incident#getEvents()
	 * @see #getIncident()
	 * @generated
	 */
	EReference getIncident_Events();

	/**
	 * Returns the meta object for the containment reference list '{@link org.tongbao.model.incident.Incident#getAnswers <em>Answers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Answers</em>'.
	 * @see org.tongbao.model.incident.Incident#getAnswers()
	 * @see #getIncident()
	 * @generated
	 */
	EReference getIncident_Answers();

	/**
	 * Returns the meta object for the containment reference list '{@link org.tongbao.model.incident.Incident#getExtras <em>Extras</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Extras</em>'.
	 * @see org.tongbao.model.incident.Incident#getExtras()
	 * @see #getIncident()
	 * @generated
	 */
	EReference getIncident_Extras();

	/**
	 * Returns the meta object for the containment reference list '{@link org.tongbao.model.incident.Incident#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Evidence</em>'.
	 * @see org.tongbao.model.incident.Incident#getEvidence()
	 * @see #getIncident()
	 * @generated
	 */
	EReference getIncident_Evidence();

	/**
	 * Returns the meta object for the containment reference list '{@link org.tongbao.model.incident.Incident#getImprovements <em>Improvements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Improvements</em>'.
	 * @see org.tongbao.model.incident.Incident#getImprovements()
	 * @see #getIncident()
	 * @generated
	 */
	EReference getIncident_Improvements();

	/**
	 * Returns the meta object for the containment reference list '{@link org.tongbao.model.incident.Incident#getAttachments <em>Attachments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Attachments</em>'.
	 * @see org.tongbao.model.incident.Incident#getAttachments()
	 * @see #getIncident()
	 * @generated
	 */
	EReference getIncident_Attachments();

	/**
	 * Returns the meta object for class '{@link org.tongbao.model.incident.Event <em>Event</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Event</em>'.
	 * @see org.tongbao.model.incident.Event
	 * @generated
	 */
	EClass getEvent();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.incident.Event#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.tongbao.model.incident.Event#getId()
	 * @see #getEvent()
	 * @generated
	 */
	EAttribute getEvent_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.incident.Event#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.tongbao.model.incident.Event#getType()
	 * @see #getEvent()
	 * @generated
	 */
	EAttribute getEvent_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.incident.Event#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.tongbao.model.incident.Event#getAt()
	 * @see #getEvent()
	 * @generated
	 */
	EAttribute getEvent_At();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.incident.Event#getRecorded <em>Recorded</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Recorded</em>'.
	 * @see org.tongbao.model.incident.Event#getRecorded()
	 * @see #getEvent()
	 * @generated
	 */
	EAttribute getEvent_Recorded();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.incident.Event#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>By</em>'.
	 * @see org.tongbao.model.incident.Event#getBy()
	 * @see #getEvent()
	 * @generated
	 */
	EAttribute getEvent_By();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.incident.Event#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.tongbao.model.incident.Event#getNote()
	 * @see #getEvent()
	 * @generated
	 */
	EAttribute getEvent_Note();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.incident.Event#getReplaces <em>Replaces</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Replaces</em>'.
	 * @see org.tongbao.model.incident.Event#getReplaces()
	 * @see #getEvent()
	 * @generated
	 */
	EAttribute getEvent_Replaces();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.incident.Event#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.tongbao.model.incident.Event#getReason()
	 * @see #getEvent()
	 * @generated
	 */
	EAttribute getEvent_Reason();

	/**
	 * Returns the meta object for the containment reference list '{@link org.tongbao.model.incident.Event#getDetails <em>Details</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Details</em>'.
	 * @see org.tongbao.model.incident.Event#getDetails()
	 * @see #getEvent()
	 * @generated
	 */
	EReference getEvent_Details();

	/**
	 * Returns the meta object for class '{@link org.tongbao.model.incident.Detail <em>Detail</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Detail</em>'.
	 * @see org.tongbao.model.incident.Detail
	 * @generated
	 */
	EClass getDetail();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.incident.Detail#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.tongbao.model.incident.Detail#getKey()
	 * @see #getDetail()
	 * @generated
	 */
	EAttribute getDetail_Key();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.incident.Detail#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.tongbao.model.incident.Detail#getText()
	 * @see #getDetail()
	 * @generated
	 */
	EAttribute getDetail_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.incident.Detail#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.tongbao.model.incident.Detail#getNumber()
	 * @see #getDetail()
	 * @generated
	 */
	EAttribute getDetail_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.incident.Detail#getFlag <em>Flag</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Flag</em>'.
	 * @see org.tongbao.model.incident.Detail#getFlag()
	 * @see #getDetail()
	 * @generated
	 */
	EAttribute getDetail_Flag();

	/**
	 * Returns the meta object for class '{@link org.tongbao.model.incident.Impact <em>Impact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Impact</em>'.
	 * @see org.tongbao.model.incident.Impact
	 * @generated
	 */
	EClass getImpact();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.incident.Impact#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.tongbao.model.incident.Impact#getId()
	 * @see #getImpact()
	 * @generated
	 */
	EAttribute getImpact_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.incident.Impact#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.tongbao.model.incident.Impact#getAt()
	 * @see #getImpact()
	 * @generated
	 */
	EAttribute getImpact_At();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.incident.Impact#getRecorded <em>Recorded</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Recorded</em>'.
	 * @see org.tongbao.model.incident.Impact#getRecorded()
	 * @see #getImpact()
	 * @generated
	 */
	EAttribute getImpact_Recorded();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.incident.Impact#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>By</em>'.
	 * @see org.tongbao.model.incident.Impact#getBy()
	 * @see #getImpact()
	 * @generated
	 */
	EAttribute getImpact_By();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.incident.Impact#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.tongbao.model.incident.Impact#getReason()
	 * @see #getImpact()
	 * @generated
	 */
	EAttribute getImpact_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.incident.Impact#getReplaces <em>Replaces</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Replaces</em>'.
	 * @see org.tongbao.model.incident.Impact#getReplaces()
	 * @see #getImpact()
	 * @generated
	 */
	EAttribute getImpact_Replaces();

	/**
	 * Returns the meta object for the containment reference list '{@link org.tongbao.model.incident.Impact#getRatings <em>Ratings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Ratings</em>'.
	 * @see org.tongbao.model.incident.Impact#getRatings()
	 * @see #getImpact()
	 * @generated
	 */
	EReference getImpact_Ratings();

	/**
	 * Returns the meta object for class '{@link org.tongbao.model.incident.Rating <em>Rating</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Rating</em>'.
	 * @see org.tongbao.model.incident.Rating
	 * @generated
	 */
	EClass getRating();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.incident.Rating#getDimension <em>Dimension</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dimension</em>'.
	 * @see org.tongbao.model.incident.Rating#getDimension()
	 * @see #getRating()
	 * @generated
	 */
	EAttribute getRating_Dimension();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.incident.Rating#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level</em>'.
	 * @see org.tongbao.model.incident.Rating#getLevel()
	 * @see #getRating()
	 * @generated
	 */
	EAttribute getRating_Level();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.incident.Rating#getOption <em>Option</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Option</em>'.
	 * @see org.tongbao.model.incident.Rating#getOption()
	 * @see #getRating()
	 * @generated
	 */
	EAttribute getRating_Option();

	/**
	 * Returns the meta object for class '{@link org.tongbao.model.incident.Answer <em>Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Answer</em>'.
	 * @see org.tongbao.model.incident.Answer
	 * @generated
	 */
	EClass getAnswer();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.incident.Answer#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.tongbao.model.incident.Answer#getId()
	 * @see #getAnswer()
	 * @generated
	 */
	EAttribute getAnswer_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.incident.Answer#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.tongbao.model.incident.Answer#getText()
	 * @see #getAnswer()
	 * @generated
	 */
	EAttribute getAnswer_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.incident.Answer#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.tongbao.model.incident.Answer#getNumber()
	 * @see #getAnswer()
	 * @generated
	 */
	EAttribute getAnswer_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.incident.Answer#isNone <em>None</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>None</em>'.
	 * @see org.tongbao.model.incident.Answer#isNone()
	 * @see #getAnswer()
	 * @generated
	 */
	EAttribute getAnswer_None();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.incident.Answer#getChecked <em>Checked</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Checked</em>'.
	 * @see org.tongbao.model.incident.Answer#getChecked()
	 * @see #getAnswer()
	 * @generated
	 */
	EAttribute getAnswer_Checked();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.incident.Answer#getOption <em>Option</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Option</em>'.
	 * @see org.tongbao.model.incident.Answer#getOption()
	 * @see #getAnswer()
	 * @generated
	 */
	EAttribute getAnswer_Option();

	/**
	 * Returns the meta object for the containment reference list '{@link org.tongbao.model.incident.Answer#getChoices <em>Choices</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Choices</em>'.
	 * @see org.tongbao.model.incident.Answer#getChoices()
	 * @see #getAnswer()
	 * @generated
	 */
	EReference getAnswer_Choices();

	/**
	 * Returns the meta object for the containment reference list '{@link org.tongbao.model.incident.Answer#getParts <em>Parts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Parts</em>'.
	 * @see org.tongbao.model.incident.Answer#getParts()
	 * @see #getAnswer()
	 * @generated
	 */
	EReference getAnswer_Parts();

	/**
	 * Returns the meta object for class '{@link org.tongbao.model.incident.EvidenceItem <em>Evidence Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Evidence Item</em>'.
	 * @see org.tongbao.model.incident.EvidenceItem
	 * @generated
	 */
	EClass getEvidenceItem();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.incident.EvidenceItem#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.tongbao.model.incident.EvidenceItem#getId()
	 * @see #getEvidenceItem()
	 * @generated
	 */
	EAttribute getEvidenceItem_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.incident.EvidenceItem#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.tongbao.model.incident.EvidenceItem#getLabel()
	 * @see #getEvidenceItem()
	 * @generated
	 */
	EAttribute getEvidenceItem_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.incident.EvidenceItem#getCollector <em>Collector</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Collector</em>'.
	 * @see org.tongbao.model.incident.EvidenceItem#getCollector()
	 * @see #getEvidenceItem()
	 * @generated
	 */
	EAttribute getEvidenceItem_Collector();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.incident.EvidenceItem#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.tongbao.model.incident.EvidenceItem#getAt()
	 * @see #getEvidenceItem()
	 * @generated
	 */
	EAttribute getEvidenceItem_At();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.incident.EvidenceItem#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.tongbao.model.incident.EvidenceItem#getSource()
	 * @see #getEvidenceItem()
	 * @generated
	 */
	EAttribute getEvidenceItem_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.incident.EvidenceItem#isTransientNature <em>Transient Nature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Transient Nature</em>'.
	 * @see org.tongbao.model.incident.EvidenceItem#isTransientNature()
	 * @see #getEvidenceItem()
	 * @generated
	 */
	EAttribute getEvidenceItem_TransientNature();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.incident.EvidenceItem#getFileName <em>File Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>File Name</em>'.
	 * @see org.tongbao.model.incident.EvidenceItem#getFileName()
	 * @see #getEvidenceItem()
	 * @generated
	 */
	EAttribute getEvidenceItem_FileName();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.incident.EvidenceItem#getFilePath <em>File Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>File Path</em>'.
	 * @see org.tongbao.model.incident.EvidenceItem#getFilePath()
	 * @see #getEvidenceItem()
	 * @generated
	 */
	EAttribute getEvidenceItem_FilePath();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.incident.EvidenceItem#getFileSize <em>File Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>File Size</em>'.
	 * @see org.tongbao.model.incident.EvidenceItem#getFileSize()
	 * @see #getEvidenceItem()
	 * @generated
	 */
	EAttribute getEvidenceItem_FileSize();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.incident.EvidenceItem#getSha256 <em>Sha256</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sha256</em>'.
	 * @see org.tongbao.model.incident.EvidenceItem#getSha256()
	 * @see #getEvidenceItem()
	 * @generated
	 */
	EAttribute getEvidenceItem_Sha256();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.incident.EvidenceItem#getStorage <em>Storage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Storage</em>'.
	 * @see org.tongbao.model.incident.EvidenceItem#getStorage()
	 * @see #getEvidenceItem()
	 * @generated
	 */
	EAttribute getEvidenceItem_Storage();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.incident.EvidenceItem#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.tongbao.model.incident.EvidenceItem#getNote()
	 * @see #getEvidenceItem()
	 * @generated
	 */
	EAttribute getEvidenceItem_Note();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.incident.EvidenceItem#getWithdrawn <em>Withdrawn</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Withdrawn</em>'.
	 * @see org.tongbao.model.incident.EvidenceItem#getWithdrawn()
	 * @see #getEvidenceItem()
	 * @generated
	 */
	EAttribute getEvidenceItem_Withdrawn();

	/**
	 * Returns the meta object for the containment reference list '{@link org.tongbao.model.incident.EvidenceItem#getTransfers <em>Transfers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Transfers</em>'.
	 * @see org.tongbao.model.incident.EvidenceItem#getTransfers()
	 * @see #getEvidenceItem()
	 * @generated
	 */
	EReference getEvidenceItem_Transfers();

	/**
	 * Returns the meta object for class '{@link org.tongbao.model.incident.CustodyTransfer <em>Custody Transfer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Custody Transfer</em>'.
	 * @see org.tongbao.model.incident.CustodyTransfer
	 * @generated
	 */
	EClass getCustodyTransfer();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.incident.CustodyTransfer#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.tongbao.model.incident.CustodyTransfer#getId()
	 * @see #getCustodyTransfer()
	 * @generated
	 */
	EAttribute getCustodyTransfer_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.incident.CustodyTransfer#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.tongbao.model.incident.CustodyTransfer#getAt()
	 * @see #getCustodyTransfer()
	 * @generated
	 */
	EAttribute getCustodyTransfer_At();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.incident.CustodyTransfer#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see org.tongbao.model.incident.CustodyTransfer#getFrom()
	 * @see #getCustodyTransfer()
	 * @generated
	 */
	EAttribute getCustodyTransfer_From();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.incident.CustodyTransfer#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To</em>'.
	 * @see org.tongbao.model.incident.CustodyTransfer#getTo()
	 * @see #getCustodyTransfer()
	 * @generated
	 */
	EAttribute getCustodyTransfer_To();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.incident.CustodyTransfer#getPlace <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Place</em>'.
	 * @see org.tongbao.model.incident.CustodyTransfer#getPlace()
	 * @see #getCustodyTransfer()
	 * @generated
	 */
	EAttribute getCustodyTransfer_Place();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.incident.CustodyTransfer#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.tongbao.model.incident.CustodyTransfer#getReason()
	 * @see #getCustodyTransfer()
	 * @generated
	 */
	EAttribute getCustodyTransfer_Reason();

	/**
	 * Returns the meta object for class '{@link org.tongbao.model.incident.Improvement <em>Improvement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Improvement</em>'.
	 * @see org.tongbao.model.incident.Improvement
	 * @generated
	 */
	EClass getImprovement();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.incident.Improvement#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.tongbao.model.incident.Improvement#getId()
	 * @see #getImprovement()
	 * @generated
	 */
	EAttribute getImprovement_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.incident.Improvement#getMeasure <em>Measure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Measure</em>'.
	 * @see org.tongbao.model.incident.Improvement#getMeasure()
	 * @see #getImprovement()
	 * @generated
	 */
	EAttribute getImprovement_Measure();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.incident.Improvement#getTerm <em>Term</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Term</em>'.
	 * @see org.tongbao.model.incident.Improvement#getTerm()
	 * @see #getImprovement()
	 * @generated
	 */
	EAttribute getImprovement_Term();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.incident.Improvement#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Owner</em>'.
	 * @see org.tongbao.model.incident.Improvement#getOwner()
	 * @see #getImprovement()
	 * @generated
	 */
	EAttribute getImprovement_Owner();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.incident.Improvement#getDue <em>Due</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due</em>'.
	 * @see org.tongbao.model.incident.Improvement#getDue()
	 * @see #getImprovement()
	 * @generated
	 */
	EAttribute getImprovement_Due();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.incident.Improvement#getWithdrawn <em>Withdrawn</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Withdrawn</em>'.
	 * @see org.tongbao.model.incident.Improvement#getWithdrawn()
	 * @see #getImprovement()
	 * @generated
	 */
	EAttribute getImprovement_Withdrawn();

	/**
	 * Returns the meta object for the containment reference list '{@link org.tongbao.model.incident.Improvement#getFollowUps <em>Follow Ups</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Follow Ups</em>'.
	 * @see org.tongbao.model.incident.Improvement#getFollowUps()
	 * @see #getImprovement()
	 * @generated
	 */
	EReference getImprovement_FollowUps();

	/**
	 * Returns the meta object for class '{@link org.tongbao.model.incident.FollowUp <em>Follow Up</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Follow Up</em>'.
	 * @see org.tongbao.model.incident.FollowUp
	 * @generated
	 */
	EClass getFollowUp();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.incident.FollowUp#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.tongbao.model.incident.FollowUp#getId()
	 * @see #getFollowUp()
	 * @generated
	 */
	EAttribute getFollowUp_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.incident.FollowUp#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.tongbao.model.incident.FollowUp#getAt()
	 * @see #getFollowUp()
	 * @generated
	 */
	EAttribute getFollowUp_At();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.incident.FollowUp#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>By</em>'.
	 * @see org.tongbao.model.incident.FollowUp#getBy()
	 * @see #getFollowUp()
	 * @generated
	 */
	EAttribute getFollowUp_By();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.incident.FollowUp#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.tongbao.model.incident.FollowUp#getNote()
	 * @see #getFollowUp()
	 * @generated
	 */
	EAttribute getFollowUp_Note();

	/**
	 * Returns the meta object for class '{@link org.tongbao.model.incident.Extra <em>Extra</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Extra</em>'.
	 * @see org.tongbao.model.incident.Extra
	 * @generated
	 */
	EClass getExtra();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.incident.Extra#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.tongbao.model.incident.Extra#getKey()
	 * @see #getExtra()
	 * @generated
	 */
	EAttribute getExtra_Key();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.incident.Extra#getJson <em>Json</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Json</em>'.
	 * @see org.tongbao.model.incident.Extra#getJson()
	 * @see #getExtra()
	 * @generated
	 */
	EAttribute getExtra_Json();

	/**
	 * Returns the meta object for class '{@link org.tongbao.model.incident.Attachment <em>Attachment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Attachment</em>'.
	 * @see org.tongbao.model.incident.Attachment
	 * @generated
	 */
	EClass getAttachment();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.incident.Attachment#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.tongbao.model.incident.Attachment#getId()
	 * @see #getAttachment()
	 * @generated
	 */
	EAttribute getAttachment_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.incident.Attachment#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.tongbao.model.incident.Attachment#getName()
	 * @see #getAttachment()
	 * @generated
	 */
	EAttribute getAttachment_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.incident.Attachment#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see org.tongbao.model.incident.Attachment#getSize()
	 * @see #getAttachment()
	 * @generated
	 */
	EAttribute getAttachment_Size();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.incident.Attachment#getSha256 <em>Sha256</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sha256</em>'.
	 * @see org.tongbao.model.incident.Attachment#getSha256()
	 * @see #getAttachment()
	 * @generated
	 */
	EAttribute getAttachment_Sha256();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.incident.Attachment#getMediaType <em>Media Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Media Type</em>'.
	 * @see org.tongbao.model.incident.Attachment#getMediaType()
	 * @see #getAttachment()
	 * @generated
	 */
	EAttribute getAttachment_MediaType();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.incident.Attachment#getAdded <em>Added</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Added</em>'.
	 * @see org.tongbao.model.incident.Attachment#getAdded()
	 * @see #getAttachment()
	 * @generated
	 */
	EAttribute getAttachment_Added();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.incident.Attachment#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>By</em>'.
	 * @see org.tongbao.model.incident.Attachment#getBy()
	 * @see #getAttachment()
	 * @generated
	 */
	EAttribute getAttachment_By();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.incident.Attachment#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.tongbao.model.incident.Attachment#getNote()
	 * @see #getAttachment()
	 * @generated
	 */
	EAttribute getAttachment_Note();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.incident.Attachment#getWithdrawn <em>Withdrawn</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Withdrawn</em>'.
	 * @see org.tongbao.model.incident.Attachment#getWithdrawn()
	 * @see #getAttachment()
	 * @generated
	 */
	EAttribute getAttachment_Withdrawn();

	/**
	 * Returns the meta object for data type '{@link java.time.Instant <em>Instant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Instant in UTC.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Instant</em>'.
	 * @see java.time.Instant
	 * @model instanceClass="java.time.Instant"
	 * @generated
	 */
	EDataType getInstant();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	IncidentFactory getIncidentFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.tongbao.model.incident.impl.IncidentImpl <em>Incident</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tongbao.model.incident.impl.IncidentImpl
		 * @see org.tongbao.model.incident.impl.IncidentPackageImpl#getIncident()
		 * @generated
		 */
		EClass INCIDENT = eINSTANCE.getIncident();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INCIDENT__ID = eINSTANCE.getIncident_Id();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INCIDENT__NUMBER = eINSTANCE.getIncident_Number();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INCIDENT__TITLE = eINSTANCE.getIncident_Title();

		/**
		 * The meta object literal for the '<em><b>Category</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INCIDENT__CATEGORY = eINSTANCE.getIncident_Category();

		/**
		 * The meta object literal for the '<em><b>Organization</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INCIDENT__ORGANIZATION = eINSTANCE.getIncident_Organization();

		/**
		 * The meta object literal for the '<em><b>Pack</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INCIDENT__PACK = eINSTANCE.getIncident_Pack();

		/**
		 * The meta object literal for the '<em><b>Drill</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INCIDENT__DRILL = eINSTANCE.getIncident_Drill();

		/**
		 * The meta object literal for the '<em><b>Tags</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INCIDENT__TAGS = eINSTANCE.getIncident_Tags();

		/**
		 * The meta object literal for the '<em><b>Impacts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INCIDENT__IMPACTS = eINSTANCE.getIncident_Impacts();

		/**
		 * The meta object literal for the '<em><b>Events</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INCIDENT__EVENTS = eINSTANCE.getIncident_Events();

		/**
		 * The meta object literal for the '<em><b>Answers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INCIDENT__ANSWERS = eINSTANCE.getIncident_Answers();

		/**
		 * The meta object literal for the '<em><b>Extras</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INCIDENT__EXTRAS = eINSTANCE.getIncident_Extras();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INCIDENT__EVIDENCE = eINSTANCE.getIncident_Evidence();

		/**
		 * The meta object literal for the '<em><b>Improvements</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INCIDENT__IMPROVEMENTS = eINSTANCE.getIncident_Improvements();

		/**
		 * The meta object literal for the '<em><b>Attachments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INCIDENT__ATTACHMENTS = eINSTANCE.getIncident_Attachments();

		/**
		 * The meta object literal for the '{@link org.tongbao.model.incident.impl.EventImpl <em>Event</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tongbao.model.incident.impl.EventImpl
		 * @see org.tongbao.model.incident.impl.IncidentPackageImpl#getEvent()
		 * @generated
		 */
		EClass EVENT = eINSTANCE.getEvent();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT__ID = eINSTANCE.getEvent_Id();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT__TYPE = eINSTANCE.getEvent_Type();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT__AT = eINSTANCE.getEvent_At();

		/**
		 * The meta object literal for the '<em><b>Recorded</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT__RECORDED = eINSTANCE.getEvent_Recorded();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT__BY = eINSTANCE.getEvent_By();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT__NOTE = eINSTANCE.getEvent_Note();

		/**
		 * The meta object literal for the '<em><b>Replaces</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT__REPLACES = eINSTANCE.getEvent_Replaces();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVENT__REASON = eINSTANCE.getEvent_Reason();

		/**
		 * The meta object literal for the '<em><b>Details</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVENT__DETAILS = eINSTANCE.getEvent_Details();

		/**
		 * The meta object literal for the '{@link org.tongbao.model.incident.impl.DetailImpl <em>Detail</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tongbao.model.incident.impl.DetailImpl
		 * @see org.tongbao.model.incident.impl.IncidentPackageImpl#getDetail()
		 * @generated
		 */
		EClass DETAIL = eINSTANCE.getDetail();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DETAIL__KEY = eINSTANCE.getDetail_Key();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DETAIL__TEXT = eINSTANCE.getDetail_Text();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DETAIL__NUMBER = eINSTANCE.getDetail_Number();

		/**
		 * The meta object literal for the '<em><b>Flag</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DETAIL__FLAG = eINSTANCE.getDetail_Flag();

		/**
		 * The meta object literal for the '{@link org.tongbao.model.incident.impl.ImpactImpl <em>Impact</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tongbao.model.incident.impl.ImpactImpl
		 * @see org.tongbao.model.incident.impl.IncidentPackageImpl#getImpact()
		 * @generated
		 */
		EClass IMPACT = eINSTANCE.getImpact();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPACT__ID = eINSTANCE.getImpact_Id();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPACT__AT = eINSTANCE.getImpact_At();

		/**
		 * The meta object literal for the '<em><b>Recorded</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPACT__RECORDED = eINSTANCE.getImpact_Recorded();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPACT__BY = eINSTANCE.getImpact_By();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPACT__REASON = eINSTANCE.getImpact_Reason();

		/**
		 * The meta object literal for the '<em><b>Replaces</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPACT__REPLACES = eINSTANCE.getImpact_Replaces();

		/**
		 * The meta object literal for the '<em><b>Ratings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IMPACT__RATINGS = eINSTANCE.getImpact_Ratings();

		/**
		 * The meta object literal for the '{@link org.tongbao.model.incident.impl.RatingImpl <em>Rating</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tongbao.model.incident.impl.RatingImpl
		 * @see org.tongbao.model.incident.impl.IncidentPackageImpl#getRating()
		 * @generated
		 */
		EClass RATING = eINSTANCE.getRating();

		/**
		 * The meta object literal for the '<em><b>Dimension</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RATING__DIMENSION = eINSTANCE.getRating_Dimension();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RATING__LEVEL = eINSTANCE.getRating_Level();

		/**
		 * The meta object literal for the '<em><b>Option</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RATING__OPTION = eINSTANCE.getRating_Option();

		/**
		 * The meta object literal for the '{@link org.tongbao.model.incident.impl.AnswerImpl <em>Answer</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tongbao.model.incident.impl.AnswerImpl
		 * @see org.tongbao.model.incident.impl.IncidentPackageImpl#getAnswer()
		 * @generated
		 */
		EClass ANSWER = eINSTANCE.getAnswer();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANSWER__ID = eINSTANCE.getAnswer_Id();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANSWER__TEXT = eINSTANCE.getAnswer_Text();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANSWER__NUMBER = eINSTANCE.getAnswer_Number();

		/**
		 * The meta object literal for the '<em><b>None</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANSWER__NONE = eINSTANCE.getAnswer_None();

		/**
		 * The meta object literal for the '<em><b>Checked</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANSWER__CHECKED = eINSTANCE.getAnswer_Checked();

		/**
		 * The meta object literal for the '<em><b>Option</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANSWER__OPTION = eINSTANCE.getAnswer_Option();

		/**
		 * The meta object literal for the '<em><b>Choices</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANSWER__CHOICES = eINSTANCE.getAnswer_Choices();

		/**
		 * The meta object literal for the '<em><b>Parts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANSWER__PARTS = eINSTANCE.getAnswer_Parts();

		/**
		 * The meta object literal for the '{@link org.tongbao.model.incident.impl.EvidenceItemImpl <em>Evidence Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tongbao.model.incident.impl.EvidenceItemImpl
		 * @see org.tongbao.model.incident.impl.IncidentPackageImpl#getEvidenceItem()
		 * @generated
		 */
		EClass EVIDENCE_ITEM = eINSTANCE.getEvidenceItem();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE_ITEM__ID = eINSTANCE.getEvidenceItem_Id();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE_ITEM__LABEL = eINSTANCE.getEvidenceItem_Label();

		/**
		 * The meta object literal for the '<em><b>Collector</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE_ITEM__COLLECTOR = eINSTANCE.getEvidenceItem_Collector();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE_ITEM__AT = eINSTANCE.getEvidenceItem_At();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE_ITEM__SOURCE = eINSTANCE.getEvidenceItem_Source();

		/**
		 * The meta object literal for the '<em><b>Transient Nature</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE_ITEM__TRANSIENT_NATURE = eINSTANCE.getEvidenceItem_TransientNature();

		/**
		 * The meta object literal for the '<em><b>File Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE_ITEM__FILE_NAME = eINSTANCE.getEvidenceItem_FileName();

		/**
		 * The meta object literal for the '<em><b>File Path</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE_ITEM__FILE_PATH = eINSTANCE.getEvidenceItem_FilePath();

		/**
		 * The meta object literal for the '<em><b>File Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE_ITEM__FILE_SIZE = eINSTANCE.getEvidenceItem_FileSize();

		/**
		 * The meta object literal for the '<em><b>Sha256</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE_ITEM__SHA256 = eINSTANCE.getEvidenceItem_Sha256();

		/**
		 * The meta object literal for the '<em><b>Storage</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE_ITEM__STORAGE = eINSTANCE.getEvidenceItem_Storage();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE_ITEM__NOTE = eINSTANCE.getEvidenceItem_Note();

		/**
		 * The meta object literal for the '<em><b>Withdrawn</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE_ITEM__WITHDRAWN = eINSTANCE.getEvidenceItem_Withdrawn();

		/**
		 * The meta object literal for the '<em><b>Transfers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVIDENCE_ITEM__TRANSFERS = eINSTANCE.getEvidenceItem_Transfers();

		/**
		 * The meta object literal for the '{@link org.tongbao.model.incident.impl.CustodyTransferImpl <em>Custody Transfer</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tongbao.model.incident.impl.CustodyTransferImpl
		 * @see org.tongbao.model.incident.impl.IncidentPackageImpl#getCustodyTransfer()
		 * @generated
		 */
		EClass CUSTODY_TRANSFER = eINSTANCE.getCustodyTransfer();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUSTODY_TRANSFER__ID = eINSTANCE.getCustodyTransfer_Id();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUSTODY_TRANSFER__AT = eINSTANCE.getCustodyTransfer_At();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUSTODY_TRANSFER__FROM = eINSTANCE.getCustodyTransfer_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUSTODY_TRANSFER__TO = eINSTANCE.getCustodyTransfer_To();

		/**
		 * The meta object literal for the '<em><b>Place</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUSTODY_TRANSFER__PLACE = eINSTANCE.getCustodyTransfer_Place();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUSTODY_TRANSFER__REASON = eINSTANCE.getCustodyTransfer_Reason();

		/**
		 * The meta object literal for the '{@link org.tongbao.model.incident.impl.ImprovementImpl <em>Improvement</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tongbao.model.incident.impl.ImprovementImpl
		 * @see org.tongbao.model.incident.impl.IncidentPackageImpl#getImprovement()
		 * @generated
		 */
		EClass IMPROVEMENT = eINSTANCE.getImprovement();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPROVEMENT__ID = eINSTANCE.getImprovement_Id();

		/**
		 * The meta object literal for the '<em><b>Measure</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPROVEMENT__MEASURE = eINSTANCE.getImprovement_Measure();

		/**
		 * The meta object literal for the '<em><b>Term</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPROVEMENT__TERM = eINSTANCE.getImprovement_Term();

		/**
		 * The meta object literal for the '<em><b>Owner</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPROVEMENT__OWNER = eINSTANCE.getImprovement_Owner();

		/**
		 * The meta object literal for the '<em><b>Due</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPROVEMENT__DUE = eINSTANCE.getImprovement_Due();

		/**
		 * The meta object literal for the '<em><b>Withdrawn</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPROVEMENT__WITHDRAWN = eINSTANCE.getImprovement_Withdrawn();

		/**
		 * The meta object literal for the '<em><b>Follow Ups</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IMPROVEMENT__FOLLOW_UPS = eINSTANCE.getImprovement_FollowUps();

		/**
		 * The meta object literal for the '{@link org.tongbao.model.incident.impl.FollowUpImpl <em>Follow Up</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tongbao.model.incident.impl.FollowUpImpl
		 * @see org.tongbao.model.incident.impl.IncidentPackageImpl#getFollowUp()
		 * @generated
		 */
		EClass FOLLOW_UP = eINSTANCE.getFollowUp();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FOLLOW_UP__ID = eINSTANCE.getFollowUp_Id();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FOLLOW_UP__AT = eINSTANCE.getFollowUp_At();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FOLLOW_UP__BY = eINSTANCE.getFollowUp_By();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FOLLOW_UP__NOTE = eINSTANCE.getFollowUp_Note();

		/**
		 * The meta object literal for the '{@link org.tongbao.model.incident.impl.ExtraImpl <em>Extra</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tongbao.model.incident.impl.ExtraImpl
		 * @see org.tongbao.model.incident.impl.IncidentPackageImpl#getExtra()
		 * @generated
		 */
		EClass EXTRA = eINSTANCE.getExtra();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXTRA__KEY = eINSTANCE.getExtra_Key();

		/**
		 * The meta object literal for the '<em><b>Json</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXTRA__JSON = eINSTANCE.getExtra_Json();

		/**
		 * The meta object literal for the '{@link org.tongbao.model.incident.impl.AttachmentImpl <em>Attachment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tongbao.model.incident.impl.AttachmentImpl
		 * @see org.tongbao.model.incident.impl.IncidentPackageImpl#getAttachment()
		 * @generated
		 */
		EClass ATTACHMENT = eINSTANCE.getAttachment();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTACHMENT__ID = eINSTANCE.getAttachment_Id();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTACHMENT__NAME = eINSTANCE.getAttachment_Name();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTACHMENT__SIZE = eINSTANCE.getAttachment_Size();

		/**
		 * The meta object literal for the '<em><b>Sha256</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTACHMENT__SHA256 = eINSTANCE.getAttachment_Sha256();

		/**
		 * The meta object literal for the '<em><b>Media Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTACHMENT__MEDIA_TYPE = eINSTANCE.getAttachment_MediaType();

		/**
		 * The meta object literal for the '<em><b>Added</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTACHMENT__ADDED = eINSTANCE.getAttachment_Added();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTACHMENT__BY = eINSTANCE.getAttachment_By();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTACHMENT__NOTE = eINSTANCE.getAttachment_Note();

		/**
		 * The meta object literal for the '<em><b>Withdrawn</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTACHMENT__WITHDRAWN = eINSTANCE.getAttachment_Withdrawn();

		/**
		 * The meta object literal for the '<em>Instant</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.Instant
		 * @see org.tongbao.model.incident.impl.IncidentPackageImpl#getInstant()
		 * @generated
		 */
		EDataType INSTANT = eINSTANCE.getInstant();

	}

} //IncidentPackage

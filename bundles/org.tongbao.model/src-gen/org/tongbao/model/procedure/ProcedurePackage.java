/**
 */
package org.tongbao.model.procedure;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
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
 * @see org.tongbao.model.procedure.ProcedureFactory
 * @model kind="package"
 * @generated
 */
public interface ProcedurePackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "procedure";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://tongbao.org/model/procedure/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "procedure";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ProcedurePackage eINSTANCE = org.tongbao.model.procedure.impl.ProcedurePackageImpl.init();

	/**
	 * The meta object id for the '{@link org.tongbao.model.procedure.impl.StepGraphImpl <em>Step Graph</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tongbao.model.procedure.impl.StepGraphImpl
	 * @see org.tongbao.model.procedure.impl.ProcedurePackageImpl#getStepGraph()
	 * @generated
	 */
	int STEP_GRAPH = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP_GRAPH__ID = 0;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP_GRAPH__VERSION = 1;

	/**
	 * The feature id for the '<em><b>Contract</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP_GRAPH__CONTRACT = 2;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP_GRAPH__TITLE = 3;

	/**
	 * The feature id for the '<em><b>Title En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP_GRAPH__TITLE_EN = 4;

	/**
	 * The feature id for the '<em><b>Lanes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP_GRAPH__LANES = 5;

	/**
	 * The feature id for the '<em><b>Steps</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP_GRAPH__STEPS = 6;

	/**
	 * The feature id for the '<em><b>Transitions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP_GRAPH__TRANSITIONS = 7;

	/**
	 * The feature id for the '<em><b>Checklists</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP_GRAPH__CHECKLISTS = 8;

	/**
	 * The number of structural features of the '<em>Step Graph</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP_GRAPH_FEATURE_COUNT = 9;

	/**
	 * The meta object id for the '{@link org.tongbao.model.procedure.impl.ProcedureImpl <em>Procedure</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tongbao.model.procedure.impl.ProcedureImpl
	 * @see org.tongbao.model.procedure.impl.ProcedurePackageImpl#getProcedure()
	 * @generated
	 */
	int PROCEDURE = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCEDURE__ID = STEP_GRAPH__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCEDURE__VERSION = STEP_GRAPH__VERSION;

	/**
	 * The feature id for the '<em><b>Contract</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCEDURE__CONTRACT = STEP_GRAPH__CONTRACT;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCEDURE__TITLE = STEP_GRAPH__TITLE;

	/**
	 * The feature id for the '<em><b>Title En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCEDURE__TITLE_EN = STEP_GRAPH__TITLE_EN;

	/**
	 * The feature id for the '<em><b>Lanes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCEDURE__LANES = STEP_GRAPH__LANES;

	/**
	 * The feature id for the '<em><b>Steps</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCEDURE__STEPS = STEP_GRAPH__STEPS;

	/**
	 * The feature id for the '<em><b>Transitions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCEDURE__TRANSITIONS = STEP_GRAPH__TRANSITIONS;

	/**
	 * The feature id for the '<em><b>Checklists</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCEDURE__CHECKLISTS = STEP_GRAPH__CHECKLISTS;

	/**
	 * The feature id for the '<em><b>Citation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCEDURE__CITATION = STEP_GRAPH_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCEDURE__SOURCE = STEP_GRAPH_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCEDURE__EVIDENCE = STEP_GRAPH_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Stops</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCEDURE__STOPS = STEP_GRAPH_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Resumes</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCEDURE__RESUMES = STEP_GRAPH_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Revision</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCEDURE__REVISION = STEP_GRAPH_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Procedure</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROCEDURE_FEATURE_COUNT = STEP_GRAPH_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.tongbao.model.procedure.impl.RevisionImpl <em>Revision</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tongbao.model.procedure.impl.RevisionImpl
	 * @see org.tongbao.model.procedure.impl.ProcedurePackageImpl#getRevision()
	 * @generated
	 */
	int REVISION = 2;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVISION__ORIGIN = 0;

	/**
	 * The feature id for the '<em><b>Based On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVISION__BASED_ON = 1;

	/**
	 * The feature id for the '<em><b>Effective</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVISION__EFFECTIVE = 2;

	/**
	 * The feature id for the '<em><b>Saved</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVISION__SAVED = 3;

	/**
	 * The feature id for the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVISION__AUTHOR = 4;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVISION__REASON = 5;

	/**
	 * The number of structural features of the '<em>Revision</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVISION_FEATURE_COUNT = 6;

	/**
	 * The meta object id for the '{@link org.tongbao.model.procedure.impl.FragmentImpl <em>Fragment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tongbao.model.procedure.impl.FragmentImpl
	 * @see org.tongbao.model.procedure.impl.ProcedurePackageImpl#getFragment()
	 * @generated
	 */
	int FRAGMENT = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAGMENT__ID = STEP_GRAPH__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAGMENT__VERSION = STEP_GRAPH__VERSION;

	/**
	 * The feature id for the '<em><b>Contract</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAGMENT__CONTRACT = STEP_GRAPH__CONTRACT;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAGMENT__TITLE = STEP_GRAPH__TITLE;

	/**
	 * The feature id for the '<em><b>Title En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAGMENT__TITLE_EN = STEP_GRAPH__TITLE_EN;

	/**
	 * The feature id for the '<em><b>Lanes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAGMENT__LANES = STEP_GRAPH__LANES;

	/**
	 * The feature id for the '<em><b>Steps</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAGMENT__STEPS = STEP_GRAPH__STEPS;

	/**
	 * The feature id for the '<em><b>Transitions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAGMENT__TRANSITIONS = STEP_GRAPH__TRANSITIONS;

	/**
	 * The feature id for the '<em><b>Checklists</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAGMENT__CHECKLISTS = STEP_GRAPH__CHECKLISTS;

	/**
	 * The feature id for the '<em><b>Category</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAGMENT__CATEGORY = STEP_GRAPH_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Anchors</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAGMENT__ANCHORS = STEP_GRAPH_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Fragment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAGMENT_FEATURE_COUNT = STEP_GRAPH_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.tongbao.model.procedure.impl.AnchorImpl <em>Anchor</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tongbao.model.procedure.impl.AnchorImpl
	 * @see org.tongbao.model.procedure.impl.ProcedurePackageImpl#getAnchor()
	 * @generated
	 */
	int ANCHOR = 4;

	/**
	 * The feature id for the '<em><b>Procedure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANCHOR__PROCEDURE = 0;

	/**
	 * The feature id for the '<em><b>After</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANCHOR__AFTER = 1;

	/**
	 * The feature id for the '<em><b>Before</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANCHOR__BEFORE = 2;

	/**
	 * The feature id for the '<em><b>Lane</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANCHOR__LANE = 3;

	/**
	 * The number of structural features of the '<em>Anchor</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANCHOR_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.tongbao.model.procedure.impl.LaneImpl <em>Lane</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tongbao.model.procedure.impl.LaneImpl
	 * @see org.tongbao.model.procedure.impl.ProcedurePackageImpl#getLane()
	 * @generated
	 */
	int LANE = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANE__ID = 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANE__TITLE = 1;

	/**
	 * The feature id for the '<em><b>Title En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANE__TITLE_EN = 2;

	/**
	 * The feature id for the '<em><b>Citation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANE__CITATION = 3;

	/**
	 * The number of structural features of the '<em>Lane</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LANE_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.tongbao.model.procedure.impl.StepImpl <em>Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tongbao.model.procedure.impl.StepImpl
	 * @see org.tongbao.model.procedure.impl.ProcedurePackageImpl#getStep()
	 * @generated
	 */
	int STEP = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__ID = 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__KIND = 1;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__TITLE = 2;

	/**
	 * The feature id for the '<em><b>Title En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__TITLE_EN = 3;

	/**
	 * The feature id for the '<em><b>Lane</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__LANE = 4;

	/**
	 * The feature id for the '<em><b>Helpers</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__HELPERS = 5;

	/**
	 * The feature id for the '<em><b>Citation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__CITATION = 6;

	/**
	 * The feature id for the '<em><b>Modality</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__MODALITY = 7;

	/**
	 * The feature id for the '<em><b>Page</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__PAGE = 8;

	/**
	 * The feature id for the '<em><b>Field</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__FIELD = 9;

	/**
	 * The feature id for the '<em><b>Checklist</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__CHECKLIST = 10;

	/**
	 * The feature id for the '<em><b>Clocks</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__CLOCKS = 11;

	/**
	 * The feature id for the '<em><b>Destructive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__DESTRUCTIVE = 12;

	/**
	 * The feature id for the '<em><b>Fresh</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__FRESH = 13;

	/**
	 * The feature id for the '<em><b>Contributor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__CONTRIBUTOR = 14;

	/**
	 * The feature id for the '<em><b>Inputs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__INPUTS = 15;

	/**
	 * The feature id for the '<em><b>Outputs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__OUTPUTS = 16;

	/**
	 * The feature id for the '<em><b>When</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__WHEN = 17;

	/**
	 * The feature id for the '<em><b>Done</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__DONE = 18;

	/**
	 * The number of structural features of the '<em>Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP_FEATURE_COUNT = 19;

	/**
	 * The meta object id for the '{@link org.tongbao.model.procedure.impl.ArtifactImpl <em>Artifact</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tongbao.model.procedure.impl.ArtifactImpl
	 * @see org.tongbao.model.procedure.impl.ProcedurePackageImpl#getArtifact()
	 * @generated
	 */
	int ARTIFACT = 7;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTIFACT__TEXT = 0;

	/**
	 * The feature id for the '<em><b>Text En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTIFACT__TEXT_EN = 1;

	/**
	 * The number of structural features of the '<em>Artifact</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTIFACT_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.tongbao.model.procedure.impl.TransitionImpl <em>Transition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tongbao.model.procedure.impl.TransitionImpl
	 * @see org.tongbao.model.procedure.impl.ProcedurePackageImpl#getTransition()
	 * @generated
	 */
	int TRANSITION = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSITION__ID = 0;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSITION__SOURCE = 1;

	/**
	 * The feature id for the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSITION__TARGET = 2;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSITION__LABEL = 3;

	/**
	 * The feature id for the '<em><b>Label En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSITION__LABEL_EN = 4;

	/**
	 * The feature id for the '<em><b>Loop</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSITION__LOOP = 5;

	/**
	 * The feature id for the '<em><b>Early</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSITION__EARLY = 6;

	/**
	 * The feature id for the '<em><b>When</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSITION__WHEN = 7;

	/**
	 * The number of structural features of the '<em>Transition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSITION_FEATURE_COUNT = 8;

	/**
	 * The meta object id for the '{@link org.tongbao.model.procedure.impl.ConditionImpl <em>Condition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tongbao.model.procedure.impl.ConditionImpl
	 * @see org.tongbao.model.procedure.impl.ProcedurePackageImpl#getCondition()
	 * @generated
	 */
	int CONDITION = 9;

	/**
	 * The feature id for the '<em><b>Events</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__EVENTS = 0;

	/**
	 * The feature id for the '<em><b>Detail</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__DETAIL = 1;

	/**
	 * The feature id for the '<em><b>After</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__AFTER = 2;

	/**
	 * The feature id for the '<em><b>Levels</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__LEVELS = 3;

	/**
	 * The feature id for the '<em><b>At Levels</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__AT_LEVELS = 4;

	/**
	 * The feature id for the '<em><b>Field</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__FIELD = 5;

	/**
	 * The feature id for the '<em><b>Options</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__OPTIONS = 6;

	/**
	 * The feature id for the '<em><b>Checklist</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__CHECKLIST = 7;

	/**
	 * The feature id for the '<em><b>Negated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__NEGATED = 8;

	/**
	 * The feature id for the '<em><b>Match</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__MATCH = 9;

	/**
	 * The feature id for the '<em><b>Of</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__OF = 10;

	/**
	 * The number of structural features of the '<em>Condition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION_FEATURE_COUNT = 11;

	/**
	 * The meta object id for the '{@link org.tongbao.model.procedure.impl.ChecklistImpl <em>Checklist</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tongbao.model.procedure.impl.ChecklistImpl
	 * @see org.tongbao.model.procedure.impl.ProcedurePackageImpl#getChecklist()
	 * @generated
	 */
	int CHECKLIST = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST__ID = 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST__TITLE = 1;

	/**
	 * The feature id for the '<em><b>Title En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST__TITLE_EN = 2;

	/**
	 * The feature id for the '<em><b>Citation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST__CITATION = 3;

	/**
	 * The feature id for the '<em><b>Phase</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST__PHASE = 4;

	/**
	 * The feature id for the '<em><b>Phase En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST__PHASE_EN = 5;

	/**
	 * The feature id for the '<em><b>Contributor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST__CONTRIBUTOR = 6;

	/**
	 * The feature id for the '<em><b>Items</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST__ITEMS = 7;

	/**
	 * The number of structural features of the '<em>Checklist</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_FEATURE_COUNT = 8;

	/**
	 * The meta object id for the '{@link org.tongbao.model.procedure.impl.ChecklistItemImpl <em>Checklist Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tongbao.model.procedure.impl.ChecklistItemImpl
	 * @see org.tongbao.model.procedure.impl.ProcedurePackageImpl#getChecklistItem()
	 * @generated
	 */
	int CHECKLIST_ITEM = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_ITEM__ID = 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_ITEM__TEXT = 1;

	/**
	 * The feature id for the '<em><b>Text En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_ITEM__TEXT_EN = 2;

	/**
	 * The feature id for the '<em><b>Citation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_ITEM__CITATION = 3;

	/**
	 * The feature id for the '<em><b>Modality</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_ITEM__MODALITY = 4;

	/**
	 * The feature id for the '<em><b>Destructive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_ITEM__DESTRUCTIVE = 5;

	/**
	 * The number of structural features of the '<em>Checklist Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLIST_ITEM_FEATURE_COUNT = 6;

	/**
	 * The meta object id for the '{@link org.tongbao.model.procedure.StepKind <em>Step Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tongbao.model.procedure.StepKind
	 * @see org.tongbao.model.procedure.impl.ProcedurePackageImpl#getStepKind()
	 * @generated
	 */
	int STEP_KIND = 12;

	/**
	 * The meta object id for the '{@link org.tongbao.model.procedure.StepPage <em>Step Page</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tongbao.model.procedure.StepPage
	 * @see org.tongbao.model.procedure.impl.ProcedurePackageImpl#getStepPage()
	 * @generated
	 */
	int STEP_PAGE = 13;

	/**
	 * The meta object id for the '{@link org.tongbao.model.procedure.Match <em>Match</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.tongbao.model.procedure.Match
	 * @see org.tongbao.model.procedure.impl.ProcedurePackageImpl#getMatch()
	 * @generated
	 */
	int MATCH = 14;


	/**
	 * Returns the meta object for class '{@link org.tongbao.model.procedure.StepGraph <em>Step Graph</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Step Graph</em>'.
	 * @see org.tongbao.model.procedure.StepGraph
	 * @generated
	 */
	EClass getStepGraph();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.procedure.StepGraph#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.tongbao.model.procedure.StepGraph#getId()
	 * @see #getStepGraph()
	 * @generated
	 */
	EAttribute getStepGraph_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.procedure.StepGraph#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.tongbao.model.procedure.StepGraph#getVersion()
	 * @see #getStepGraph()
	 * @generated
	 */
	EAttribute getStepGraph_Version();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.procedure.StepGraph#getContract <em>Contract</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Contract</em>'.
	 * @see org.tongbao.model.procedure.StepGraph#getContract()
	 * @see #getStepGraph()
	 * @generated
	 */
	EAttribute getStepGraph_Contract();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.procedure.StepGraph#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.tongbao.model.procedure.StepGraph#getTitle()
	 * @see #getStepGraph()
	 * @generated
	 */
	EAttribute getStepGraph_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.procedure.StepGraph#getTitleEn <em>Title En</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title En</em>'.
	 * @see org.tongbao.model.procedure.StepGraph#getTitleEn()
	 * @see #getStepGraph()
	 * @generated
	 */
	EAttribute getStepGraph_TitleEn();

	/**
	 * Returns the meta object for the containment reference list '{@link org.tongbao.model.procedure.StepGraph#getLanes <em>Lanes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Lanes</em>'.
	 * @see org.tongbao.model.procedure.StepGraph#getLanes()
	 * @see #getStepGraph()
	 * @generated
	 */
	EReference getStepGraph_Lanes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.tongbao.model.procedure.StepGraph#getSteps <em>Steps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Steps</em>'.
	 * @see org.tongbao.model.procedure.StepGraph#getSteps()
	 * @see #getStepGraph()
	 * @generated
	 */
	EReference getStepGraph_Steps();

	/**
	 * Returns the meta object for the containment reference list '{@link org.tongbao.model.procedure.StepGraph#getTransitions <em>Transitions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Transitions</em>'.
	 * @see org.tongbao.model.procedure.StepGraph#getTransitions()
	 * @see #getStepGraph()
	 * @generated
	 */
	EReference getStepGraph_Transitions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.tongbao.model.procedure.StepGraph#getChecklists <em>Checklists</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Checklists</em>'.
	 * @see org.tongbao.model.procedure.StepGraph#getChecklists()
	 * @see #getStepGraph()
	 * @generated
	 */
	EReference getStepGraph_Checklists();

	/**
	 * Returns the meta object for class '{@link org.tongbao.model.procedure.Procedure <em>Procedure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Procedure</em>'.
	 * @see org.tongbao.model.procedure.Procedure
	 * @generated
	 */
	EClass getProcedure();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.procedure.Procedure#getCitation <em>Citation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Citation</em>'.
	 * @see org.tongbao.model.procedure.Procedure#getCitation()
	 * @see #getProcedure()
	 * @generated
	 */
	EAttribute getProcedure_Citation();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.procedure.Procedure#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.tongbao.model.procedure.Procedure#getSource()
	 * @see #getProcedure()
	 * @generated
	 */
	EAttribute getProcedure_Source();

	/**
	 * Returns the meta object for the attribute list '{@link org.tongbao.model.procedure.Procedure#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Evidence</em>'.
	 * @see org.tongbao.model.procedure.Procedure#getEvidence()
	 * @see #getProcedure()
	 * @generated
	 */
	EAttribute getProcedure_Evidence();

	/**
	 * Returns the meta object for the attribute list '{@link org.tongbao.model.procedure.Procedure#getStops <em>Stops</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Stops</em>'.
	 * @see org.tongbao.model.procedure.Procedure#getStops()
	 * @see #getProcedure()
	 * @generated
	 */
	EAttribute getProcedure_Stops();

	/**
	 * Returns the meta object for the attribute list '{@link org.tongbao.model.procedure.Procedure#getResumes <em>Resumes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Resumes</em>'.
	 * @see org.tongbao.model.procedure.Procedure#getResumes()
	 * @see #getProcedure()
	 * @generated
	 */
	EAttribute getProcedure_Resumes();

	/**
	 * Returns the meta object for the containment reference '{@link org.tongbao.model.procedure.Procedure#getRevision <em>Revision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Revision</em>'.
	 * @see org.tongbao.model.procedure.Procedure#getRevision()
	 * @see #getProcedure()
	 * @generated
	 */
	EReference getProcedure_Revision();

	/**
	 * Returns the meta object for class '{@link org.tongbao.model.procedure.Revision <em>Revision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Revision</em>'.
	 * @see org.tongbao.model.procedure.Revision
	 * @generated
	 */
	EClass getRevision();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.procedure.Revision#getOrigin <em>Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Origin</em>'.
	 * @see org.tongbao.model.procedure.Revision#getOrigin()
	 * @see #getRevision()
	 * @generated
	 */
	EAttribute getRevision_Origin();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.procedure.Revision#getBasedOn <em>Based On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Based On</em>'.
	 * @see org.tongbao.model.procedure.Revision#getBasedOn()
	 * @see #getRevision()
	 * @generated
	 */
	EAttribute getRevision_BasedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.procedure.Revision#getEffective <em>Effective</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Effective</em>'.
	 * @see org.tongbao.model.procedure.Revision#getEffective()
	 * @see #getRevision()
	 * @generated
	 */
	EAttribute getRevision_Effective();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.procedure.Revision#getSaved <em>Saved</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Saved</em>'.
	 * @see org.tongbao.model.procedure.Revision#getSaved()
	 * @see #getRevision()
	 * @generated
	 */
	EAttribute getRevision_Saved();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.procedure.Revision#getAuthor <em>Author</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Author</em>'.
	 * @see org.tongbao.model.procedure.Revision#getAuthor()
	 * @see #getRevision()
	 * @generated
	 */
	EAttribute getRevision_Author();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.procedure.Revision#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.tongbao.model.procedure.Revision#getReason()
	 * @see #getRevision()
	 * @generated
	 */
	EAttribute getRevision_Reason();

	/**
	 * Returns the meta object for class '{@link org.tongbao.model.procedure.Fragment <em>Fragment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Fragment</em>'.
	 * @see org.tongbao.model.procedure.Fragment
	 * @generated
	 */
	EClass getFragment();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.procedure.Fragment#getCategory <em>Category</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Category</em>'.
	 * @see org.tongbao.model.procedure.Fragment#getCategory()
	 * @see #getFragment()
	 * @generated
	 */
	EAttribute getFragment_Category();

	/**
	 * Returns the meta object for the containment reference list '{@link org.tongbao.model.procedure.Fragment#getAnchors <em>Anchors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Anchors</em>'.
	 * @see org.tongbao.model.procedure.Fragment#getAnchors()
	 * @see #getFragment()
	 * @generated
	 */
	EReference getFragment_Anchors();

	/**
	 * Returns the meta object for class '{@link org.tongbao.model.procedure.Anchor <em>Anchor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Anchor</em>'.
	 * @see org.tongbao.model.procedure.Anchor
	 * @generated
	 */
	EClass getAnchor();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.procedure.Anchor#getProcedure <em>Procedure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Procedure</em>'.
	 * @see org.tongbao.model.procedure.Anchor#getProcedure()
	 * @see #getAnchor()
	 * @generated
	 */
	EAttribute getAnchor_Procedure();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.procedure.Anchor#getAfter <em>After</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>After</em>'.
	 * @see org.tongbao.model.procedure.Anchor#getAfter()
	 * @see #getAnchor()
	 * @generated
	 */
	EAttribute getAnchor_After();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.procedure.Anchor#getBefore <em>Before</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Before</em>'.
	 * @see org.tongbao.model.procedure.Anchor#getBefore()
	 * @see #getAnchor()
	 * @generated
	 */
	EAttribute getAnchor_Before();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.procedure.Anchor#getLane <em>Lane</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lane</em>'.
	 * @see org.tongbao.model.procedure.Anchor#getLane()
	 * @see #getAnchor()
	 * @generated
	 */
	EAttribute getAnchor_Lane();

	/**
	 * Returns the meta object for class '{@link org.tongbao.model.procedure.Lane <em>Lane</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Lane</em>'.
	 * @see org.tongbao.model.procedure.Lane
	 * @generated
	 */
	EClass getLane();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.procedure.Lane#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.tongbao.model.procedure.Lane#getId()
	 * @see #getLane()
	 * @generated
	 */
	EAttribute getLane_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.procedure.Lane#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.tongbao.model.procedure.Lane#getTitle()
	 * @see #getLane()
	 * @generated
	 */
	EAttribute getLane_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.procedure.Lane#getTitleEn <em>Title En</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title En</em>'.
	 * @see org.tongbao.model.procedure.Lane#getTitleEn()
	 * @see #getLane()
	 * @generated
	 */
	EAttribute getLane_TitleEn();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.procedure.Lane#getCitation <em>Citation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Citation</em>'.
	 * @see org.tongbao.model.procedure.Lane#getCitation()
	 * @see #getLane()
	 * @generated
	 */
	EAttribute getLane_Citation();

	/**
	 * Returns the meta object for class '{@link org.tongbao.model.procedure.Step <em>Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Step</em>'.
	 * @see org.tongbao.model.procedure.Step
	 * @generated
	 */
	EClass getStep();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.procedure.Step#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.tongbao.model.procedure.Step#getId()
	 * @see #getStep()
	 * @generated
	 */
	EAttribute getStep_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.procedure.Step#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.tongbao.model.procedure.Step#getKind()
	 * @see #getStep()
	 * @generated
	 */
	EAttribute getStep_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.procedure.Step#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.tongbao.model.procedure.Step#getTitle()
	 * @see #getStep()
	 * @generated
	 */
	EAttribute getStep_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.procedure.Step#getTitleEn <em>Title En</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title En</em>'.
	 * @see org.tongbao.model.procedure.Step#getTitleEn()
	 * @see #getStep()
	 * @generated
	 */
	EAttribute getStep_TitleEn();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.procedure.Step#getLane <em>Lane</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lane</em>'.
	 * @see org.tongbao.model.procedure.Step#getLane()
	 * @see #getStep()
	 * @generated
	 */
	EAttribute getStep_Lane();

	/**
	 * Returns the meta object for the attribute list '{@link org.tongbao.model.procedure.Step#getHelpers <em>Helpers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Helpers</em>'.
	 * @see org.tongbao.model.procedure.Step#getHelpers()
	 * @see #getStep()
	 * @generated
	 */
	EAttribute getStep_Helpers();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.procedure.Step#getCitation <em>Citation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Citation</em>'.
	 * @see org.tongbao.model.procedure.Step#getCitation()
	 * @see #getStep()
	 * @generated
	 */
	EAttribute getStep_Citation();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.procedure.Step#getModality <em>Modality</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Modality</em>'.
	 * @see org.tongbao.model.procedure.Step#getModality()
	 * @see #getStep()
	 * @generated
	 */
	EAttribute getStep_Modality();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.procedure.Step#getPage <em>Page</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Page</em>'.
	 * @see org.tongbao.model.procedure.Step#getPage()
	 * @see #getStep()
	 * @generated
	 */
	EAttribute getStep_Page();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.procedure.Step#getField <em>Field</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Field</em>'.
	 * @see org.tongbao.model.procedure.Step#getField()
	 * @see #getStep()
	 * @generated
	 */
	EAttribute getStep_Field();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.procedure.Step#getChecklist <em>Checklist</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Checklist</em>'.
	 * @see org.tongbao.model.procedure.Step#getChecklist()
	 * @see #getStep()
	 * @generated
	 */
	EAttribute getStep_Checklist();

	/**
	 * Returns the meta object for the attribute list '{@link org.tongbao.model.procedure.Step#getClocks <em>Clocks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Clocks</em>'.
	 * @see org.tongbao.model.procedure.Step#getClocks()
	 * @see #getStep()
	 * @generated
	 */
	EAttribute getStep_Clocks();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.procedure.Step#isDestructive <em>Destructive</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Destructive</em>'.
	 * @see org.tongbao.model.procedure.Step#isDestructive()
	 * @see #getStep()
	 * @generated
	 */
	EAttribute getStep_Destructive();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.procedure.Step#isFresh <em>Fresh</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fresh</em>'.
	 * @see org.tongbao.model.procedure.Step#isFresh()
	 * @see #getStep()
	 * @generated
	 */
	EAttribute getStep_Fresh();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.procedure.Step#getContributor <em>Contributor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Contributor</em>'.
	 * @see org.tongbao.model.procedure.Step#getContributor()
	 * @see #getStep()
	 * @generated
	 */
	EAttribute getStep_Contributor();

	/**
	 * Returns the meta object for the containment reference list '{@link org.tongbao.model.procedure.Step#getInputs <em>Inputs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Inputs</em>'.
	 * @see org.tongbao.model.procedure.Step#getInputs()
	 * @see #getStep()
	 * @generated
	 */
	EReference getStep_Inputs();

	/**
	 * Returns the meta object for the containment reference list '{@link org.tongbao.model.procedure.Step#getOutputs <em>Outputs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Outputs</em>'.
	 * @see org.tongbao.model.procedure.Step#getOutputs()
	 * @see #getStep()
	 * @generated
	 */
	EReference getStep_Outputs();

	/**
	 * Returns the meta object for the containment reference '{@link org.tongbao.model.procedure.Step#getWhen <em>When</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>When</em>'.
	 * @see org.tongbao.model.procedure.Step#getWhen()
	 * @see #getStep()
	 * @generated
	 */
	EReference getStep_When();

	/**
	 * Returns the meta object for the containment reference '{@link org.tongbao.model.procedure.Step#getDone <em>Done</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Done</em>'.
	 * @see org.tongbao.model.procedure.Step#getDone()
	 * @see #getStep()
	 * @generated
	 */
	EReference getStep_Done();

	/**
	 * Returns the meta object for class '{@link org.tongbao.model.procedure.Artifact <em>Artifact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Artifact</em>'.
	 * @see org.tongbao.model.procedure.Artifact
	 * @generated
	 */
	EClass getArtifact();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.procedure.Artifact#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.tongbao.model.procedure.Artifact#getText()
	 * @see #getArtifact()
	 * @generated
	 */
	EAttribute getArtifact_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.procedure.Artifact#getTextEn <em>Text En</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text En</em>'.
	 * @see org.tongbao.model.procedure.Artifact#getTextEn()
	 * @see #getArtifact()
	 * @generated
	 */
	EAttribute getArtifact_TextEn();

	/**
	 * Returns the meta object for class '{@link org.tongbao.model.procedure.Transition <em>Transition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Transition</em>'.
	 * @see org.tongbao.model.procedure.Transition
	 * @generated
	 */
	EClass getTransition();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.procedure.Transition#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.tongbao.model.procedure.Transition#getId()
	 * @see #getTransition()
	 * @generated
	 */
	EAttribute getTransition_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.procedure.Transition#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.tongbao.model.procedure.Transition#getSource()
	 * @see #getTransition()
	 * @generated
	 */
	EAttribute getTransition_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.procedure.Transition#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target</em>'.
	 * @see org.tongbao.model.procedure.Transition#getTarget()
	 * @see #getTransition()
	 * @generated
	 */
	EAttribute getTransition_Target();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.procedure.Transition#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.tongbao.model.procedure.Transition#getLabel()
	 * @see #getTransition()
	 * @generated
	 */
	EAttribute getTransition_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.procedure.Transition#getLabelEn <em>Label En</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label En</em>'.
	 * @see org.tongbao.model.procedure.Transition#getLabelEn()
	 * @see #getTransition()
	 * @generated
	 */
	EAttribute getTransition_LabelEn();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.procedure.Transition#isLoop <em>Loop</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Loop</em>'.
	 * @see org.tongbao.model.procedure.Transition#isLoop()
	 * @see #getTransition()
	 * @generated
	 */
	EAttribute getTransition_Loop();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.procedure.Transition#isEarly <em>Early</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Early</em>'.
	 * @see org.tongbao.model.procedure.Transition#isEarly()
	 * @see #getTransition()
	 * @generated
	 */
	EAttribute getTransition_Early();

	/**
	 * Returns the meta object for the containment reference '{@link org.tongbao.model.procedure.Transition#getWhen <em>When</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>When</em>'.
	 * @see org.tongbao.model.procedure.Transition#getWhen()
	 * @see #getTransition()
	 * @generated
	 */
	EReference getTransition_When();

	/**
	 * Returns the meta object for class '{@link org.tongbao.model.procedure.Condition <em>Condition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Condition</em>'.
	 * @see org.tongbao.model.procedure.Condition
	 * @generated
	 */
	EClass getCondition();

	/**
	 * Returns the meta object for the attribute list '{@link org.tongbao.model.procedure.Condition#getEvents <em>Events</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Events</em>'.
	 * @see org.tongbao.model.procedure.Condition#getEvents()
	 * @see #getCondition()
	 * @generated
	 */
	EAttribute getCondition_Events();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.procedure.Condition#getDetail <em>Detail</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Detail</em>'.
	 * @see org.tongbao.model.procedure.Condition#getDetail()
	 * @see #getCondition()
	 * @generated
	 */
	EAttribute getCondition_Detail();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.procedure.Condition#getAfter <em>After</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>After</em>'.
	 * @see org.tongbao.model.procedure.Condition#getAfter()
	 * @see #getCondition()
	 * @generated
	 */
	EAttribute getCondition_After();

	/**
	 * Returns the meta object for the attribute list '{@link org.tongbao.model.procedure.Condition#getLevels <em>Levels</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Levels</em>'.
	 * @see org.tongbao.model.procedure.Condition#getLevels()
	 * @see #getCondition()
	 * @generated
	 */
	EAttribute getCondition_Levels();

	/**
	 * Returns the meta object for the attribute list '{@link org.tongbao.model.procedure.Condition#getAtLevels <em>At Levels</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>At Levels</em>'.
	 * @see org.tongbao.model.procedure.Condition#getAtLevels()
	 * @see #getCondition()
	 * @generated
	 */
	EAttribute getCondition_AtLevels();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.procedure.Condition#getField <em>Field</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Field</em>'.
	 * @see org.tongbao.model.procedure.Condition#getField()
	 * @see #getCondition()
	 * @generated
	 */
	EAttribute getCondition_Field();

	/**
	 * Returns the meta object for the attribute list '{@link org.tongbao.model.procedure.Condition#getOptions <em>Options</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Options</em>'.
	 * @see org.tongbao.model.procedure.Condition#getOptions()
	 * @see #getCondition()
	 * @generated
	 */
	EAttribute getCondition_Options();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.procedure.Condition#getChecklist <em>Checklist</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Checklist</em>'.
	 * @see org.tongbao.model.procedure.Condition#getChecklist()
	 * @see #getCondition()
	 * @generated
	 */
	EAttribute getCondition_Checklist();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.procedure.Condition#isNegated <em>Negated</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Negated</em>'.
	 * @see org.tongbao.model.procedure.Condition#isNegated()
	 * @see #getCondition()
	 * @generated
	 */
	EAttribute getCondition_Negated();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.procedure.Condition#getMatch <em>Match</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Match</em>'.
	 * @see org.tongbao.model.procedure.Condition#getMatch()
	 * @see #getCondition()
	 * @generated
	 */
	EAttribute getCondition_Match();

	/**
	 * Returns the meta object for the containment reference list '{@link org.tongbao.model.procedure.Condition#getOf <em>Of</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Of</em>'.
	 * @see org.tongbao.model.procedure.Condition#getOf()
	 * @see #getCondition()
	 * @generated
	 */
	EReference getCondition_Of();

	/**
	 * Returns the meta object for class '{@link org.tongbao.model.procedure.Checklist <em>Checklist</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Checklist</em>'.
	 * @see org.tongbao.model.procedure.Checklist
	 * @generated
	 */
	EClass getChecklist();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.procedure.Checklist#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.tongbao.model.procedure.Checklist#getId()
	 * @see #getChecklist()
	 * @generated
	 */
	EAttribute getChecklist_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.procedure.Checklist#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.tongbao.model.procedure.Checklist#getTitle()
	 * @see #getChecklist()
	 * @generated
	 */
	EAttribute getChecklist_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.procedure.Checklist#getTitleEn <em>Title En</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title En</em>'.
	 * @see org.tongbao.model.procedure.Checklist#getTitleEn()
	 * @see #getChecklist()
	 * @generated
	 */
	EAttribute getChecklist_TitleEn();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.procedure.Checklist#getCitation <em>Citation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Citation</em>'.
	 * @see org.tongbao.model.procedure.Checklist#getCitation()
	 * @see #getChecklist()
	 * @generated
	 */
	EAttribute getChecklist_Citation();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.procedure.Checklist#getPhase <em>Phase</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Phase</em>'.
	 * @see org.tongbao.model.procedure.Checklist#getPhase()
	 * @see #getChecklist()
	 * @generated
	 */
	EAttribute getChecklist_Phase();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.procedure.Checklist#getPhaseEn <em>Phase En</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Phase En</em>'.
	 * @see org.tongbao.model.procedure.Checklist#getPhaseEn()
	 * @see #getChecklist()
	 * @generated
	 */
	EAttribute getChecklist_PhaseEn();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.procedure.Checklist#getContributor <em>Contributor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Contributor</em>'.
	 * @see org.tongbao.model.procedure.Checklist#getContributor()
	 * @see #getChecklist()
	 * @generated
	 */
	EAttribute getChecklist_Contributor();

	/**
	 * Returns the meta object for the containment reference list '{@link org.tongbao.model.procedure.Checklist#getItems <em>Items</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Items</em>'.
	 * @see org.tongbao.model.procedure.Checklist#getItems()
	 * @see #getChecklist()
	 * @generated
	 */
	EReference getChecklist_Items();

	/**
	 * Returns the meta object for class '{@link org.tongbao.model.procedure.ChecklistItem <em>Checklist Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Checklist Item</em>'.
	 * @see org.tongbao.model.procedure.ChecklistItem
	 * @generated
	 */
	EClass getChecklistItem();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.procedure.ChecklistItem#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.tongbao.model.procedure.ChecklistItem#getId()
	 * @see #getChecklistItem()
	 * @generated
	 */
	EAttribute getChecklistItem_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.procedure.ChecklistItem#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.tongbao.model.procedure.ChecklistItem#getText()
	 * @see #getChecklistItem()
	 * @generated
	 */
	EAttribute getChecklistItem_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.procedure.ChecklistItem#getTextEn <em>Text En</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text En</em>'.
	 * @see org.tongbao.model.procedure.ChecklistItem#getTextEn()
	 * @see #getChecklistItem()
	 * @generated
	 */
	EAttribute getChecklistItem_TextEn();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.procedure.ChecklistItem#getCitation <em>Citation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Citation</em>'.
	 * @see org.tongbao.model.procedure.ChecklistItem#getCitation()
	 * @see #getChecklistItem()
	 * @generated
	 */
	EAttribute getChecklistItem_Citation();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.procedure.ChecklistItem#getModality <em>Modality</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Modality</em>'.
	 * @see org.tongbao.model.procedure.ChecklistItem#getModality()
	 * @see #getChecklistItem()
	 * @generated
	 */
	EAttribute getChecklistItem_Modality();

	/**
	 * Returns the meta object for the attribute '{@link org.tongbao.model.procedure.ChecklistItem#isDestructive <em>Destructive</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Destructive</em>'.
	 * @see org.tongbao.model.procedure.ChecklistItem#isDestructive()
	 * @see #getChecklistItem()
	 * @generated
	 */
	EAttribute getChecklistItem_Destructive();

	/**
	 * Returns the meta object for enum '{@link org.tongbao.model.procedure.StepKind <em>Step Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Step Kind</em>'.
	 * @see org.tongbao.model.procedure.StepKind
	 * @generated
	 */
	EEnum getStepKind();

	/**
	 * Returns the meta object for enum '{@link org.tongbao.model.procedure.StepPage <em>Step Page</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Step Page</em>'.
	 * @see org.tongbao.model.procedure.StepPage
	 * @generated
	 */
	EEnum getStepPage();

	/**
	 * Returns the meta object for enum '{@link org.tongbao.model.procedure.Match <em>Match</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Match</em>'.
	 * @see org.tongbao.model.procedure.Match
	 * @generated
	 */
	EEnum getMatch();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	ProcedureFactory getProcedureFactory();

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
		 * The meta object literal for the '{@link org.tongbao.model.procedure.impl.StepGraphImpl <em>Step Graph</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tongbao.model.procedure.impl.StepGraphImpl
		 * @see org.tongbao.model.procedure.impl.ProcedurePackageImpl#getStepGraph()
		 * @generated
		 */
		EClass STEP_GRAPH = eINSTANCE.getStepGraph();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STEP_GRAPH__ID = eINSTANCE.getStepGraph_Id();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STEP_GRAPH__VERSION = eINSTANCE.getStepGraph_Version();

		/**
		 * The meta object literal for the '<em><b>Contract</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STEP_GRAPH__CONTRACT = eINSTANCE.getStepGraph_Contract();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STEP_GRAPH__TITLE = eINSTANCE.getStepGraph_Title();

		/**
		 * The meta object literal for the '<em><b>Title En</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STEP_GRAPH__TITLE_EN = eINSTANCE.getStepGraph_TitleEn();

		/**
		 * The meta object literal for the '<em><b>Lanes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STEP_GRAPH__LANES = eINSTANCE.getStepGraph_Lanes();

		/**
		 * The meta object literal for the '<em><b>Steps</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STEP_GRAPH__STEPS = eINSTANCE.getStepGraph_Steps();

		/**
		 * The meta object literal for the '<em><b>Transitions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STEP_GRAPH__TRANSITIONS = eINSTANCE.getStepGraph_Transitions();

		/**
		 * The meta object literal for the '<em><b>Checklists</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STEP_GRAPH__CHECKLISTS = eINSTANCE.getStepGraph_Checklists();

		/**
		 * The meta object literal for the '{@link org.tongbao.model.procedure.impl.ProcedureImpl <em>Procedure</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tongbao.model.procedure.impl.ProcedureImpl
		 * @see org.tongbao.model.procedure.impl.ProcedurePackageImpl#getProcedure()
		 * @generated
		 */
		EClass PROCEDURE = eINSTANCE.getProcedure();

		/**
		 * The meta object literal for the '<em><b>Citation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROCEDURE__CITATION = eINSTANCE.getProcedure_Citation();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROCEDURE__SOURCE = eINSTANCE.getProcedure_Source();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROCEDURE__EVIDENCE = eINSTANCE.getProcedure_Evidence();

		/**
		 * The meta object literal for the '<em><b>Stops</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROCEDURE__STOPS = eINSTANCE.getProcedure_Stops();

		/**
		 * The meta object literal for the '<em><b>Resumes</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROCEDURE__RESUMES = eINSTANCE.getProcedure_Resumes();

		/**
		 * The meta object literal for the '<em><b>Revision</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROCEDURE__REVISION = eINSTANCE.getProcedure_Revision();

		/**
		 * The meta object literal for the '{@link org.tongbao.model.procedure.impl.RevisionImpl <em>Revision</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tongbao.model.procedure.impl.RevisionImpl
		 * @see org.tongbao.model.procedure.impl.ProcedurePackageImpl#getRevision()
		 * @generated
		 */
		EClass REVISION = eINSTANCE.getRevision();

		/**
		 * The meta object literal for the '<em><b>Origin</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVISION__ORIGIN = eINSTANCE.getRevision_Origin();

		/**
		 * The meta object literal for the '<em><b>Based On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVISION__BASED_ON = eINSTANCE.getRevision_BasedOn();

		/**
		 * The meta object literal for the '<em><b>Effective</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVISION__EFFECTIVE = eINSTANCE.getRevision_Effective();

		/**
		 * The meta object literal for the '<em><b>Saved</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVISION__SAVED = eINSTANCE.getRevision_Saved();

		/**
		 * The meta object literal for the '<em><b>Author</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVISION__AUTHOR = eINSTANCE.getRevision_Author();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVISION__REASON = eINSTANCE.getRevision_Reason();

		/**
		 * The meta object literal for the '{@link org.tongbao.model.procedure.impl.FragmentImpl <em>Fragment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tongbao.model.procedure.impl.FragmentImpl
		 * @see org.tongbao.model.procedure.impl.ProcedurePackageImpl#getFragment()
		 * @generated
		 */
		EClass FRAGMENT = eINSTANCE.getFragment();

		/**
		 * The meta object literal for the '<em><b>Category</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FRAGMENT__CATEGORY = eINSTANCE.getFragment_Category();

		/**
		 * The meta object literal for the '<em><b>Anchors</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FRAGMENT__ANCHORS = eINSTANCE.getFragment_Anchors();

		/**
		 * The meta object literal for the '{@link org.tongbao.model.procedure.impl.AnchorImpl <em>Anchor</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tongbao.model.procedure.impl.AnchorImpl
		 * @see org.tongbao.model.procedure.impl.ProcedurePackageImpl#getAnchor()
		 * @generated
		 */
		EClass ANCHOR = eINSTANCE.getAnchor();

		/**
		 * The meta object literal for the '<em><b>Procedure</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANCHOR__PROCEDURE = eINSTANCE.getAnchor_Procedure();

		/**
		 * The meta object literal for the '<em><b>After</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANCHOR__AFTER = eINSTANCE.getAnchor_After();

		/**
		 * The meta object literal for the '<em><b>Before</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANCHOR__BEFORE = eINSTANCE.getAnchor_Before();

		/**
		 * The meta object literal for the '<em><b>Lane</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANCHOR__LANE = eINSTANCE.getAnchor_Lane();

		/**
		 * The meta object literal for the '{@link org.tongbao.model.procedure.impl.LaneImpl <em>Lane</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tongbao.model.procedure.impl.LaneImpl
		 * @see org.tongbao.model.procedure.impl.ProcedurePackageImpl#getLane()
		 * @generated
		 */
		EClass LANE = eINSTANCE.getLane();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LANE__ID = eINSTANCE.getLane_Id();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LANE__TITLE = eINSTANCE.getLane_Title();

		/**
		 * The meta object literal for the '<em><b>Title En</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LANE__TITLE_EN = eINSTANCE.getLane_TitleEn();

		/**
		 * The meta object literal for the '<em><b>Citation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LANE__CITATION = eINSTANCE.getLane_Citation();

		/**
		 * The meta object literal for the '{@link org.tongbao.model.procedure.impl.StepImpl <em>Step</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tongbao.model.procedure.impl.StepImpl
		 * @see org.tongbao.model.procedure.impl.ProcedurePackageImpl#getStep()
		 * @generated
		 */
		EClass STEP = eINSTANCE.getStep();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STEP__ID = eINSTANCE.getStep_Id();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STEP__KIND = eINSTANCE.getStep_Kind();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STEP__TITLE = eINSTANCE.getStep_Title();

		/**
		 * The meta object literal for the '<em><b>Title En</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STEP__TITLE_EN = eINSTANCE.getStep_TitleEn();

		/**
		 * The meta object literal for the '<em><b>Lane</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STEP__LANE = eINSTANCE.getStep_Lane();

		/**
		 * The meta object literal for the '<em><b>Helpers</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STEP__HELPERS = eINSTANCE.getStep_Helpers();

		/**
		 * The meta object literal for the '<em><b>Citation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STEP__CITATION = eINSTANCE.getStep_Citation();

		/**
		 * The meta object literal for the '<em><b>Modality</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STEP__MODALITY = eINSTANCE.getStep_Modality();

		/**
		 * The meta object literal for the '<em><b>Page</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STEP__PAGE = eINSTANCE.getStep_Page();

		/**
		 * The meta object literal for the '<em><b>Field</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STEP__FIELD = eINSTANCE.getStep_Field();

		/**
		 * The meta object literal for the '<em><b>Checklist</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STEP__CHECKLIST = eINSTANCE.getStep_Checklist();

		/**
		 * The meta object literal for the '<em><b>Clocks</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STEP__CLOCKS = eINSTANCE.getStep_Clocks();

		/**
		 * The meta object literal for the '<em><b>Destructive</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STEP__DESTRUCTIVE = eINSTANCE.getStep_Destructive();

		/**
		 * The meta object literal for the '<em><b>Fresh</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STEP__FRESH = eINSTANCE.getStep_Fresh();

		/**
		 * The meta object literal for the '<em><b>Contributor</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STEP__CONTRIBUTOR = eINSTANCE.getStep_Contributor();

		/**
		 * The meta object literal for the '<em><b>Inputs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STEP__INPUTS = eINSTANCE.getStep_Inputs();

		/**
		 * The meta object literal for the '<em><b>Outputs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STEP__OUTPUTS = eINSTANCE.getStep_Outputs();

		/**
		 * The meta object literal for the '<em><b>When</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STEP__WHEN = eINSTANCE.getStep_When();

		/**
		 * The meta object literal for the '<em><b>Done</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STEP__DONE = eINSTANCE.getStep_Done();

		/**
		 * The meta object literal for the '{@link org.tongbao.model.procedure.impl.ArtifactImpl <em>Artifact</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tongbao.model.procedure.impl.ArtifactImpl
		 * @see org.tongbao.model.procedure.impl.ProcedurePackageImpl#getArtifact()
		 * @generated
		 */
		EClass ARTIFACT = eINSTANCE.getArtifact();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARTIFACT__TEXT = eINSTANCE.getArtifact_Text();

		/**
		 * The meta object literal for the '<em><b>Text En</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARTIFACT__TEXT_EN = eINSTANCE.getArtifact_TextEn();

		/**
		 * The meta object literal for the '{@link org.tongbao.model.procedure.impl.TransitionImpl <em>Transition</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tongbao.model.procedure.impl.TransitionImpl
		 * @see org.tongbao.model.procedure.impl.ProcedurePackageImpl#getTransition()
		 * @generated
		 */
		EClass TRANSITION = eINSTANCE.getTransition();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSITION__ID = eINSTANCE.getTransition_Id();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSITION__SOURCE = eINSTANCE.getTransition_Source();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSITION__TARGET = eINSTANCE.getTransition_Target();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSITION__LABEL = eINSTANCE.getTransition_Label();

		/**
		 * The meta object literal for the '<em><b>Label En</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSITION__LABEL_EN = eINSTANCE.getTransition_LabelEn();

		/**
		 * The meta object literal for the '<em><b>Loop</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSITION__LOOP = eINSTANCE.getTransition_Loop();

		/**
		 * The meta object literal for the '<em><b>Early</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSITION__EARLY = eINSTANCE.getTransition_Early();

		/**
		 * The meta object literal for the '<em><b>When</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TRANSITION__WHEN = eINSTANCE.getTransition_When();

		/**
		 * The meta object literal for the '{@link org.tongbao.model.procedure.impl.ConditionImpl <em>Condition</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tongbao.model.procedure.impl.ConditionImpl
		 * @see org.tongbao.model.procedure.impl.ProcedurePackageImpl#getCondition()
		 * @generated
		 */
		EClass CONDITION = eINSTANCE.getCondition();

		/**
		 * The meta object literal for the '<em><b>Events</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDITION__EVENTS = eINSTANCE.getCondition_Events();

		/**
		 * The meta object literal for the '<em><b>Detail</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDITION__DETAIL = eINSTANCE.getCondition_Detail();

		/**
		 * The meta object literal for the '<em><b>After</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDITION__AFTER = eINSTANCE.getCondition_After();

		/**
		 * The meta object literal for the '<em><b>Levels</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDITION__LEVELS = eINSTANCE.getCondition_Levels();

		/**
		 * The meta object literal for the '<em><b>At Levels</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDITION__AT_LEVELS = eINSTANCE.getCondition_AtLevels();

		/**
		 * The meta object literal for the '<em><b>Field</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDITION__FIELD = eINSTANCE.getCondition_Field();

		/**
		 * The meta object literal for the '<em><b>Options</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDITION__OPTIONS = eINSTANCE.getCondition_Options();

		/**
		 * The meta object literal for the '<em><b>Checklist</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDITION__CHECKLIST = eINSTANCE.getCondition_Checklist();

		/**
		 * The meta object literal for the '<em><b>Negated</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDITION__NEGATED = eINSTANCE.getCondition_Negated();

		/**
		 * The meta object literal for the '<em><b>Match</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDITION__MATCH = eINSTANCE.getCondition_Match();

		/**
		 * The meta object literal for the '<em><b>Of</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONDITION__OF = eINSTANCE.getCondition_Of();

		/**
		 * The meta object literal for the '{@link org.tongbao.model.procedure.impl.ChecklistImpl <em>Checklist</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tongbao.model.procedure.impl.ChecklistImpl
		 * @see org.tongbao.model.procedure.impl.ProcedurePackageImpl#getChecklist()
		 * @generated
		 */
		EClass CHECKLIST = eINSTANCE.getChecklist();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECKLIST__ID = eINSTANCE.getChecklist_Id();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECKLIST__TITLE = eINSTANCE.getChecklist_Title();

		/**
		 * The meta object literal for the '<em><b>Title En</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECKLIST__TITLE_EN = eINSTANCE.getChecklist_TitleEn();

		/**
		 * The meta object literal for the '<em><b>Citation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECKLIST__CITATION = eINSTANCE.getChecklist_Citation();

		/**
		 * The meta object literal for the '<em><b>Phase</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECKLIST__PHASE = eINSTANCE.getChecklist_Phase();

		/**
		 * The meta object literal for the '<em><b>Phase En</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECKLIST__PHASE_EN = eINSTANCE.getChecklist_PhaseEn();

		/**
		 * The meta object literal for the '<em><b>Contributor</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECKLIST__CONTRIBUTOR = eINSTANCE.getChecklist_Contributor();

		/**
		 * The meta object literal for the '<em><b>Items</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHECKLIST__ITEMS = eINSTANCE.getChecklist_Items();

		/**
		 * The meta object literal for the '{@link org.tongbao.model.procedure.impl.ChecklistItemImpl <em>Checklist Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tongbao.model.procedure.impl.ChecklistItemImpl
		 * @see org.tongbao.model.procedure.impl.ProcedurePackageImpl#getChecklistItem()
		 * @generated
		 */
		EClass CHECKLIST_ITEM = eINSTANCE.getChecklistItem();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECKLIST_ITEM__ID = eINSTANCE.getChecklistItem_Id();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECKLIST_ITEM__TEXT = eINSTANCE.getChecklistItem_Text();

		/**
		 * The meta object literal for the '<em><b>Text En</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECKLIST_ITEM__TEXT_EN = eINSTANCE.getChecklistItem_TextEn();

		/**
		 * The meta object literal for the '<em><b>Citation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECKLIST_ITEM__CITATION = eINSTANCE.getChecklistItem_Citation();

		/**
		 * The meta object literal for the '<em><b>Modality</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECKLIST_ITEM__MODALITY = eINSTANCE.getChecklistItem_Modality();

		/**
		 * The meta object literal for the '<em><b>Destructive</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECKLIST_ITEM__DESTRUCTIVE = eINSTANCE.getChecklistItem_Destructive();

		/**
		 * The meta object literal for the '{@link org.tongbao.model.procedure.StepKind <em>Step Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tongbao.model.procedure.StepKind
		 * @see org.tongbao.model.procedure.impl.ProcedurePackageImpl#getStepKind()
		 * @generated
		 */
		EEnum STEP_KIND = eINSTANCE.getStepKind();

		/**
		 * The meta object literal for the '{@link org.tongbao.model.procedure.StepPage <em>Step Page</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tongbao.model.procedure.StepPage
		 * @see org.tongbao.model.procedure.impl.ProcedurePackageImpl#getStepPage()
		 * @generated
		 */
		EEnum STEP_PAGE = eINSTANCE.getStepPage();

		/**
		 * The meta object literal for the '{@link org.tongbao.model.procedure.Match <em>Match</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.tongbao.model.procedure.Match
		 * @see org.tongbao.model.procedure.impl.ProcedurePackageImpl#getMatch()
		 * @generated
		 */
		EEnum MATCH = eINSTANCE.getMatch();

	}

} //ProcedurePackage

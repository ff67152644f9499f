import { lostEvidenceProperties } from '../support/lost-evidence-properties.ts';

lostEvidenceProperties(25);

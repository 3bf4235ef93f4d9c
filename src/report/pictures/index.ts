export { bandsPicture, type LabelledAssessment } from './bands-picture.js';
export { type OwnershipPictureOptions, ownershipPicture } from './ownership-picture.js';
export type { Picture, PictureOptions } from './picture.js';
export { pictureStyles } from './styles.js';
export type { TimelineLaw } from './timeline-law.js';
export { type TimelineOptions, timelinePicture } from './timeline-picture.js';
export { type TornadoOptions, tornado } from './tornado.js';
export { waterfall } from './waterfall.js';
export { englishPictureWords, type NamedThing, type PictureWords } from './words.js';

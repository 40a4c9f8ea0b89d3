export type { QueuedArticle } from "./article-job";
export { type DeadLetter, deadLetters, revive } from "./dead-letters";
export { failJob, finishJobs, giveBack, layAside, takeOver } from "./end-jobs";
export { type Enqueuer, startEnqueuer } from "./enqueue";
export { closeQueue, HELD_SECONDS, openQueue, type Queue, queueSize } from "./queue";
export { type FeedPoll, recordPoll } from "./record-poll";
export { type ArticleJob, takeJobs } from "./take-jobs";
export { recordHeartbeat, recordWorker } from "./worker-record";

import type { StoredReview } from '../../utils/model/facts';
import type { ReviewsView } from '../../utils/model/views';
import { day, type Words } from '../../utils/words';

type Props = { words: Words; reviews: ReviewsView; timeZone: string };

/** What buyers wrote about a listing: how many reviews were read, how they rate, and the latest bad ones. */
export function ReviewPart({ words, reviews, timeZone }: Props) {
  const { lists } = words;
  const { average, badCount } = reviews;
  return (
    <section class="stack-s" aria-labelledby="reviews">
      <h2 id="reviews">{lists.reviews}</h2>
      <p class="small">
        {lists.reviewsRead(reviews.count, reviews.more)}{' '}
        {average !== null && lists.average(starText(average))}{' '}
        {badCount > 0 ? lists.badReviews(badCount) : average !== null && lists.noBadReviews}
      </p>
      {badCount > 0 && (
        <ul class="plain-list">
          {reviews.bad.map((review) => (
            <Review key={`${review.at}${review.text}`} words={words} review={review} timeZone={timeZone} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Review({ words, review, timeZone }: { words: Words; review: StoredReview; timeZone: string }) {
  const { lists, language } = words;
  return (
    <li class="review">
      <p class="muted small num">
        {review.rating !== null && lists.stars(starText(review.rating))}
        {review.at !== null && ` · ${day(review.at, timeZone, language)}`}
      </p>
      <p>{review.text ?? lists.noText}</p>
      {review.reply !== null && <p class="muted small">{lists.reply(review.reply)}</p>}
    </li>
  );
}

/** 4 or 4.3. */
function starText(rating: number): string {
  return String(Math.round(rating * 10) / 10);
}

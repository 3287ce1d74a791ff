import type { CodeWords } from '../words';
import { teamTasks } from './team-tasks';

export const tasks: CodeWords['tasks'] = {
  'make-good': {
    name: 'Make it good first',
    todo: 'Say sorry, offer a way out, today if you can.',
    gain: 'Someone takes care of the problem without being chased.',
    steps: [
      'See what went wrong',
      'Say sorry without excuses',
      'Offer a replacement, a refund or an exchange',
      'Say when it is done',
      'Note the cause, so it doesn’t happen again',
    ],
    message:
      'Hello, I’m sorry your order “{item}” wasn’t right. This is what I would do: {remedy}. Is that good for you? If not, just tell me and I’ll change it.',
  },
  'thank-repeat': {
    name: 'Thank a returning buyer',
    todo: 'Add a handwritten card, or say a word of thanks.',
    gain: 'Being remembered, and an order that gets a second look.',
    steps: ['See what was bought last time', 'Say thanks, sell nothing', 'Check this order twice'],
    message:
      'Hello, I saw that you came back: thank you. I’ll check “{item}” once more before it leaves. Write to me whenever anything is unclear.',
  },
  'welcome-new': {
    name: 'Welcome a new buyer',
    todo: 'Say hello, and where the shop’s own news are.',
    gain: 'Knowing whom to ask, and where to read about using it.',
    steps: [
      'Thank for the first order',
      'Say whom to ask',
      'Name your own channel last; following it is up to them',
    ],
    message:
      'Hello, and thank you for your first order at {shop}. Ask me anything about “{item}”. How to use it, and what’s new, is on {place}, if you’d like to look.',
  },
  'usage-tip': {
    name: 'Send a tip on using it',
    todo: 'It should be in use by now: say how to use it better.',
    gain: 'Getting more out of what was bought.',
    steps: ['Check that it has arrived', 'Give one tip, only one', 'Ask how it goes, sell nothing'],
    message:
      'Hello, you’ve probably been using “{item}” for some days. One small tip: {tip}. Write to me whenever anything is unclear.',
  },
  birthday: {
    name: 'Wish a happy birthday',
    todo: 'Send the wish, and say clearly what the gift is.',
    gain: 'A kind word and a small gift, with nothing to buy for it.',
    steps: ['Check the day and the gift', 'Send the wish', 'Note the gift in the VIP ledger'],
    message:
      'Happy birthday! I’ve put aside {benefit} for you: just tell me with your next order. All the best for the new year of life.',
  },
  'hand-card': {
    name: 'Write a card by hand',
    todo: 'If the parcel hasn’t left yet, put a handwritten card in it.',
    gain: 'A line that was meant for no one else, on opening the parcel.',
    steps: ['Write the name and what was bought', 'Thank for one certain thing', 'Sign it and put it on top'],
    message:
      'Thank you for being with us all this time. I checked and packed “{item}” myself. May it serve you well.',
  },
  'wake-sleeper': {
    name: 'Ask after a buyer gone quiet',
    todo: 'Longer away than this buyer ever was. Ask once, don’t chase.',
    gain: 'A place to ask if something isn’t right, and something kept for old customers.',
    steps: [
      'See whether anything went wrong last time',
      'Ask how the last thing is doing',
      'Say what is in it for them',
      'No answer: leave it at that',
    ],
    message:
      'Hello, it’s been a while. How is “{item}” doing? I’ve kept {benefit} for old customers, for whenever you need something. If you’d rather not hear from me, just say so.',
  },
  'remind-again': {
    name: 'Remind: it is due again',
    todo: 'By now what they bought is used up. One friendly reminder, no more.',
    gain: 'Doesn’t run out of what they use.',
    steps: [
      'See what they bought last',
      'Ask whether it is used up',
      'Say what is in it for them',
      'No answer is an answer',
    ],
    message:
      'Hello, your “{item}” may be used up by now. If you need more: {benefit}. If not, all is well, and tell me if you’d rather not hear from me.',
  },
  'thank-idea': {
    name: 'Thank for an idea',
    todo: 'Their suggestion was adopted. Tell them first.',
    gain: 'Sees that what they said changed something.',
    steps: ['Say which suggestion it was', 'Say what changes', 'Thank, and sell nothing'],
    message: 'Hello, thank you for your idea: “{idea}”. We took it up. Thank you for thinking with us.',
  },
  'ask-vote': {
    name: 'Ask for a vote',
    todo: 'Let an iron fan help to choose what you sell.',
    gain: 'Helps to choose what the shop will sell.',
    steps: ['Show the ideas', 'Ask which one they want, and why', 'Note the vote in the panel'],
    message:
      'Hello, you know our goods better than most. We think about: {items}. Which one would you want, and why? What is in it for you: {benefit}. No time is fine, too.',
  },
  'launch-list': {
    name: 'Tell old customers first',
    todo: 'A new product. VIPs and fans hear of it before anyone else.',
    gain: 'Hears first, and gets what is kept for old customers.',
    steps: [
      'Open the details and go through the list, one by one',
      'Write to each in their own words',
      'Leave out whoever rests',
    ],
    message:
      'Hello, something new: “{item}”. You hear of it first: {benefit}. If you’d rather not hear from me, tell me.',
  },
  'ask-review': {
    name: 'Ask for a photo',
    todo: 'Ask a fan for honest words. No pay, no pushing.',
    gain: 'Their words change how we make it, and help others to choose.',
    steps: [
      'Check that nothing is open',
      'Ask for honest words',
      'Say thanks when it comes, and note what they suggest',
    ],
    message:
      'Hello, are you happy with “{item}”? If you have a minute, a photo and two honest lines would help, good or bad: we change things by them. If not, that’s fine too.',
  },
  'ask-referral': {
    name: 'Ask to tell a friend',
    todo: 'Ask a fan to bring a friend. The reward is for that one friend only.',
    gain: 'Something for them and something for the friend.',
    steps: [
      'Check that they really like it',
      'Say what both of them get',
      'When the friend comes, note who sent them',
      'Give the reward',
    ],
    message:
      'Hello, thank you for coming so often. If a friend could use “{item}” too, tell them about us: you and your friend each get {benefit}. Only friends you bring yourself count, nothing beyond.',
  },
  'clear-dead': {
    name: 'Clear dead stock',
    todo: 'Mark it down, bundle it, or take it off sale.',
    steps: [
      'See why it doesn’t sell',
      'Think of something to bundle it with',
      'Mark it down or take it off sale',
      'Note what to buy differently',
    ],
  },
  'read-orders': {
    name: 'Read more orders',
    todo: 'Open the order page, so Renhuo can see.',
    steps: ['Open the order list', 'Page back to the day that’s needed'],
  },
  'restock-hero': {
    name: 'A hero runs out',
    todo: 'At this pace it sells out soon. Order before it does.',
    steps: [
      'Check the stock in the backend',
      'Ask how many days delivery takes',
      'Order the variants that sell',
    ],
  },
  'lift-price': {
    name: 'Price under its floor',
    todo: 'Undo it, or note why it is sold like this.',
    steps: [
      'See who changed it and why',
      'Lift it over the floor, or write down the reason',
      'Talk to old customers before cutting again',
    ],
  },
  'add-repeat': {
    name: 'Nothing to come back for',
    todo: 'It brings people in, and there is nothing they buy again.',
    steps: [
      'See what its buyers still need',
      'Choose one from the goods in test',
      'Show it on the page and in the parcel',
    ],
  },
  'make-to-order': {
    name: 'Sell a niche product to order',
    todo: 'Slow, but it brings people back. Keep it, with little stock.',
    steps: [
      'Ask the supplier for single pieces',
      'Bring its stock down',
      'Say on the page how long it takes',
    ],
  },
  'part-twins': {
    name: 'Two that are nearly the same',
    todo: 'Their titles hardly differ. Join them, or say what is different.',
    steps: ['See which of them sells', 'Join them, or write down the difference'],
  },
  'keep-focus': {
    name: 'Outside of the main category',
    todo: 'Does it belong in this shop?',
    steps: ['See who buys it', 'Keep it for a reason, or clear it'],
  },
  'follow-up': {
    name: 'Follow up',
    todo: 'The day you set has come.',
    steps: ['Open the details and see what you noted', 'Do it, or set another day'],
  },
  ...teamTasks,
};

using Alliance.Core.Validation;

namespace Alliance.Core;

/// <summary>Whether the word of a request is one of those that a constraint gives.</summary>
/// <param name="place">Where it stands.</param>
/// <param name="name">What it tests, in English.</param>
/// <param name="words">The words.</param>
/// <param name="of">Returns the word of the request; <c>default</c> if it is not known.</param>
/// <param name="fact">The member of the request, or of the item.</param>
/// <param name="question">The question for it.</param>
/// <param name="with">Returns the request with a word.</param>
internal sealed class WordTest<T>(
    ConditionPlace place, string name, ValueList<Term<T>> words, Func<Situation, Term<T>> of, FactGapPlace fact, string question, Func<AccessRequest, Term<T>, AccessRequest> with)
    : ConditionTest(place, name)
    where T : struct, Enum
{
    public override IEnumerable<FactGap> Gaps(Situation situation) =>
        situation.IsPart && fact.Place == MissingFactPlace.Item ? [new(MissingFactPlace.Item, $"part {situation.Item.Id}: {fact.Name}", $"What kind of item is its part {situation.Item.Id}?", null)]
        : of(situation) is var word && !VocabularyForm.IsStatedAndKnown(word) ? [new(fact.Place, fact.Name, word.IsDefault ? question : $"{question} This version of the library does not know the word {word}.", request => Vocabulary.Of<T>().Select(other => with(request, other)))]
        : [FactGap.OfDataset($"{fact.Name}: {string.Join(", ", words)}", $"Does {of(situation)} count as {string.Join(", ", words)}? This version of the library does not know one of these words.")];

    protected override Truth Test(in Situation situation)
    {
        Term<T> word = of(situation);
        if (word.IsDefault)
            return Truth.Unknown;
        bool isKnown = word.IsKnown;
        foreach (Term<T> one in words)
        {
            if (one == word)
                return Truth.True;
            isKnown &= one.IsKnown;
        }
        return isKnown ? Truth.False : Truth.Unknown;
    }

    protected override TestFinding Find(in Situation situation) =>
        new(of(situation) is { IsDefault: false } word ? word.Text : null, string.Join(" or ", words));
}

/// <summary>The member of a request or an item that is missing.</summary>
internal readonly record struct FactGapPlace(MissingFactPlace Place, string Name);

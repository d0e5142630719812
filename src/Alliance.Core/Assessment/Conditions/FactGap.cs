namespace Alliance.Core;

/// <summary>A fact that is missing for a test.</summary>
/// <param name="Place">Where it is missing.</param>
/// <param name="Party">The party to which it belongs, by its position in the request; -1 for none.</param>
/// <param name="Fact">What is missing.</param>
/// <param name="Question">The question, in English.</param>
/// <param name="Answers">The request with each answer that makes a difference; null where a request cannot answer it.</param>
internal sealed record FactGap(MissingFactPlace Place, int Party, string Fact, string Question, Func<AccessRequest, IEnumerable<AccessRequest>>? Answers)
{
    /// <summary>The answers to a question that is answered with yes or no.</summary>
    public static readonly bool[] YesAndNo = [true, false];

    public FactGap(MissingFactPlace place, string fact, string question, Func<AccessRequest, IEnumerable<AccessRequest>>? answers)
        : this(place, -1, fact, question, answers)
    {
    }

    /// <summary>By what questions are compared: the same question is asked once.</summary>
    public (MissingFactPlace Place, int Party, string Fact) Key => (Place, Party, Fact);

    /// <summary>A fact that only the dataset could state.</summary>
    public static FactGap OfDataset(string fact, string question) => new(MissingFactPlace.Dataset, fact, question, null);
}

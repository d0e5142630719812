namespace Alliance.Core;

/// <summary>How an application for a licence would be reviewed, between two bounds.</summary>
/// <param name="Mildest">The mildest policy that may apply; not specified where it is possible that none is recorded.</param>
/// <param name="Strictest">The strictest policy that may apply; not specified where none is recorded.</param>
[JsonAnswer]
public readonly partial record struct PolicyBounds(ReviewPolicy Mildest, ReviewPolicy Strictest)
{
    /// <summary>Whether it is certain that no policy is recorded.</summary>
    public bool IsUnrecorded => Strictest == ReviewPolicy.Unspecified;

    /// <summary>Whether it is possible that no policy is recorded.</summary>
    public bool MayBeUnrecorded => Mildest == ReviewPolicy.Unspecified;

    /// <summary>Returns the words of both policies, such as <c>case-by-case..denial</c>, or of one if they are the same; "none recorded" stands for none.</summary>
    public override string ToString() => Mildest == Strictest ? TextOf(Mildest) : $"{TextOf(Mildest)}..{TextOf(Strictest)}";

    private static string TextOf(ReviewPolicy policy) => policy == ReviewPolicy.Unspecified ? "none recorded" : Vocabulary.WordOf(policy);
}

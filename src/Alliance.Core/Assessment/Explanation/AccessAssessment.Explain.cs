namespace Alliance.Core;

/// <content>The explanation.</content>
public sealed partial record AccessAssessment
{
    /// <summary>
    /// Explains the answer in English: what was asked, what is required, which constraints apply, may apply or do not apply, with the conditions that decided, and what is not known.
    /// </summary>
    /// <returns>
    /// The text, in lines of at most 80 columns that each end with a line feed. It depends on nothing but this answer: an answer that was read from JSON is explained in the same words.
    /// </returns>
    public string Explain() => new Explanation(this).Text;
}

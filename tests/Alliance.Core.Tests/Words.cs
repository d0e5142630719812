namespace Alliance.Core.Tests;

/// <summary>Short ways for tests to say what a term is.</summary>
internal static class Words
{
    extension<T>(Term<T> term)
        where T : struct, Enum
    {
        /// <summary>The value of a term that has to be known.</summary>
        public T Known => term.TryGetKnown(out T known) ? known : throw new InvalidOperationException($"{term} is not known.");

        /// <summary>A word that this version does not know.</summary>
        public static Term<T> Unheard => Term<T>.Parse("not-yet-named");
    }
}

namespace Alliance.Core.Benchmarks.Operations;

/// <summary>One way to make a model from bytes and bytes from a model.</summary>
public interface ICodec
{
    /// <summary>What tables call it.</summary>
    string Name { get; }

    /// <summary>Makes the whole model.</summary>
    object Read(byte[] bytes);

    /// <summary>Writes a model that <see cref="Read"/> made.</summary>
    byte[] Write(object model);

    /// <summary>A document in the codec's own format, which is JSON unless told otherwise.</summary>
    byte[] FromJson(byte[] utf8Json) => utf8Json;

    /// <summary>The JSON of what the codec has written.</summary>
    byte[] ToJson(byte[] bytes) => bytes;
}

import { error } from '@sveltejs/kit';

const SAID = {
  message: 'This form cannot be read',
  advice: 'It did not arrive as a form, or not whole. Go back, look at what you wrote, and send it again.',
};

const NO_TEXT = {
  message: 'This form cannot be kept',
  advice: 'It holds the sign U+0000, which no text can hold. Write the field again and send it.',
};

/**
 * A body that is no form, or is cut off in its midst, is the fault of whoever sent it or of the line, and none of Tutela: wherever
 * the form of this request is read, the answer is 400, and no fault is written down. So it is with a text that nothing can keep.
 */
export function readingForm(request: Request): void {
  const read = request.formData.bind(request);
  request.formData = async () => {
    let form: FormData;
    try {
      form = await read();
    } catch (cause) {
      // What Kit itself refuses, such as a body that is too large, stays as it is.
      if (cause instanceof TypeError) error(400, SAID);
      throw cause;
    }
    // No browser sends it and no database keeps it: refused here once, and not in every field of every form.
    for (const [name, value] of form) {
      const text = typeof value === 'string' ? value : value.name;
      if (name.includes('\0') || text.includes('\0')) error(400, NO_TEXT);
    }
    return form;
  };
}
